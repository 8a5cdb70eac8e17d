import { testRunnerConfig } from './test/support/web-test-runner.ts';

export default await testRunnerConfig(process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium');
