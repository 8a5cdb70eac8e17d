import { launchChromium } from './browser.ts';

/** Opens a page of the running demo, and fails unless the widget shows up in it. */
const url = process.argv[2] ?? 'http://localhost:8080/';
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const response = await page.goto(url);
  if (response?.status() !== 200) throw new Error(`${url} answers ${String(response?.status())}`);
  await page.locator('lc-centre-finder').scrollIntoViewIfNeeded();
  await page.waitForSelector('lc-centre-finder:defined');
  await page.getByRole('combobox').or(page.getByRole('textbox')).first().waitFor();
  console.log(`${url} shows the centre finder`);
} finally {
  await browser.close();
}
