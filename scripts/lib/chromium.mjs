import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { complain, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (/** @type {string} */ file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The Chromium of this machine: CHROMIUM_PATH or the first known name on the PATH.
 * @returns {string | undefined} undefined means Playwright's own browser, if it is installed
 */
export const findChromium = () => {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? '', ...candidates].find(isExecutable);
};

const installWithApt = async () => {
  if (process.getuid?.() !== 0) return false;
  const apt = (/** @type {string[]} */ args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      heartbeat: 'apt-get',
    });
  await apt(['update']);
  const { code } = await apt(['install', '-y', '--no-install-recommends', 'chromium']);
  return code === 0 && findChromium() !== undefined;
};

/** Playwright answers at once when its browser is already there. */
const installWithPlaywright = async () => {
  const cli = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '../cli.js');
  return run(process.execPath, [cli, 'install', 'chromium', '--only-shell'], {
    cwd: root,
    heartbeat: 'playwright',
  });
};

/** Makes sure that the browser tests have a Chromium. */
export const provideChromium = async () => {
  if (findChromium()) return;
  say('Đang tìm trình duyệt Chromium cho kiểm thử…', 'Providing a Chromium for the browser tests…');
  if (await installWithApt()) return;
  const { code, output } = await installWithPlaywright();
  if (code === 0) return;
  console.error(output);
  complain(
    'Không có Chromium. Hãy cài đặt nó (Debian/Ubuntu: sudo apt-get install chromium) hoặc đặt CHROMIUM_PATH, rồi chạy lại npm test.',
    'There is no Chromium. Install it (Debian/Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH, then run npm test again.',
  );
  process.exit(1);
};
