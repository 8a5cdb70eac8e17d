import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import type { TestRunnerConfig } from '@web/test-runner';
import { type ChromeLauncher, chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { chromiumFlags, findChromium, findFirefox } from './browser.ts';

export type BrowserName = 'chromium' | 'firefox';

/** Web Test Runner for one browser; the sources are served as they are, with only the types taken out. */
export async function testRunnerConfig(browser: BrowserName): Promise<TestRunnerConfig> {
  return {
    files: 'test/{elements,controllers,widgets,localization,theme,contracts}/**/*.test.ts',
    nodeResolve: { exportConditions: ['browser', 'development'] },
    concurrency: 2,
    plugins: [
      esbuildPlugin({
        ts: true,
        // Import attributes must stay: the browser itself loads JSON modules.
        target: 'esnext',
        tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)),
      }),
    ],
    browsers: [browser === 'firefox' ? launchFirefox() : await launchChromium()],
    testFramework: { config: { timeout: '5000' } },
    testsFinishTimeout: 120_000,
    filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  };
}

async function launchChromium(): Promise<ReturnType<typeof playwrightLauncher>> {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: await findChromium(), args: chromiumFlags },
  });
}

/**
 * Playwright drives only a patched Firefox; Puppeteer speaks WebDriver BiDi to the ordinary one. One page at a time,
 * because a Firefox page in the background has no focus to test.
 */
function launchFirefox(): ChromeLauncher {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed; set FIREFOX_PATH');
  const launcher = chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath },
    concurrency: 1,
    async createPage({ context }) {
      const page = await context.newPage();
      // Playwright calls this key "Space", Puppeteer's BiDi keyboard knows it by its character.
      const press = page.keyboard.press.bind(page.keyboard);
      page.keyboard.press = (key, options) => press((key as string) === 'Space' ? ' ' : key, options);
      return page;
    },
  });
  // A page that is used for a second file does not get the focus of the window back, so every file has its own.
  const stopSession = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    const result = await stopSession(id);
    const { inactivePages } = launcher as unknown as { inactivePages: { puppeteerPage: { close(): Promise<void> } }[] };
    await inactivePages.pop()?.puppeteerPage.close();
    return result;
  };
  return launcher;
}
