import { defineConfig, type Project } from '@playwright/test';

const { PAGE_ADDRESS, CHROME, FIREFOX, CI } = process.env;
if (!PAGE_ADDRESS) throw new Error('Run the page tests by: cargo xtask test page');

const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    // Without the sandbox it runs as root too; the only pages opened are our own.
    launchOptions: { executablePath: CHROME, chromiumSandbox: false },
  },
};
// The distribution's own Firefox, driven as it is.
const firefox: Project = {
  name: 'firefox',
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    launchOptions: { executablePath: FIREFOX },
  },
};

export default defineConfig({
  testDir: 'tests/page',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(CI),
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: PAGE_ADDRESS,
    locale: 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
  },
  projects: FIREFOX ? [chromium, firefox] : [chromium],
});
