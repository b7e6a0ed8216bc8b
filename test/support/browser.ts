import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';

/** Options for this machine: its own Chromium, or Playwright's when there is none on the PATH. */
export const launchOptions = (): LaunchOptions => {
  const executablePath = findChromium();
  const isRoot = process.getuid?.() === 0;
  return {
    headless: true,
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(isRoot ? ['--no-sandbox'] : []),
      // Containers give /dev/shm 64 MB, too little for one tab.
      '--disable-dev-shm-usage',
      '--lang=vi',
    ],
  };
};

export const launchBrowser = (): Promise<Browser> => chromium.launch(launchOptions());
