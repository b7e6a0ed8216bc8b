import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';
import { run } from './run.mjs';
import { complain, say, seconds } from './say.mjs';

const stampFile = join(root, 'node_modules/.bootstrap');
// npm writes this file at the very end of an installation: without it node_modules is unfinished.
const completedFile = join(root, 'node_modules/.package-lock.json');

const read = (/** @type {string} */ file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const runtime = `${process.version} ${process.platform} ${process.arch}`;

const stampNow = () => {
  const lock = createHash('sha256')
    .update(read(join(root, 'package-lock.json')))
    .digest('hex');
  return `${runtime}\n${lock}\n`;
};

const outerSetting = /^(npm_|NODE_ENV$)/i;
const keptSetting = /^npm_config_(cache|registry|cafile|proxy|https_proxy)$/i;

/**
 * The environment for an npm inside an npm script: without the outer npm's settings, without
 * NODE_ENV=production (it would leave out the build tools), and with the headers beside Node, so that
 * the native module compiles without a download.
 */
const cleanEnvironment = () => {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => keptSetting.test(name) || !outerSetting.test(name)),
  );
  const prefix = dirname(dirname(process.execPath));
  if (existsSync(join(prefix, 'include/node/node.h'))) env.npm_config_nodedir = prefix;
  return env;
};

/** npm's own script, run with this very Node; outside `npm run` whatever npm is on the PATH. */
const npm = (/** @type {string[]} */ args) => {
  const script = process.env.npm_execpath;
  const options = { cwd: root, env: cleanEnvironment(), heartbeat: 'npm' };
  return script?.endsWith('npm-cli.js')
    ? run(process.execPath, [script, ...args], options)
    : run('npm', args, options);
};

/** Installs the packages when the lockfile, the Node version or the machine type changed. */
export const install = async () => {
  const before = read(stampFile);
  if (before === stampNow() && existsSync(completedFile)) return;

  // Native modules compiled by another Node, or not at all: npm would take them for installed.
  const isUsable = existsSync(completedFile) && (before === '' || before.startsWith(`${runtime}\n`));
  if (!isUsable) rmSync(join(root, 'node_modules'), { recursive: true, force: true });

  say(
    'Đang cài đặt các gói (lần đầu mất khoảng 1-3 phút)…',
    'Installing packages (the first time takes about 1-3 minutes)…',
  );
  const started = performance.now();
  // Not `npm ci`: it refuses a lockfile that lacks a platform package which a registry mirror does not
  // carry (macOS binaries of a linter, say), though nobody on this machine needs it.
  const { code, output } = await npm([
    'install',
    '--no-save',
    '--prefer-offline',
    '--include=dev',
    '--no-audit',
    '--no-fund',
  ]);
  if (code !== 0) {
    console.error(output);
    complain(
      'Không cài đặt được các gói. Hãy xem thông báo của npm ở trên, kiểm tra mạng rồi chạy lại lệnh.',
      'The packages could not be installed. See what npm says above, check the network and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stampFile, stampNow());
  say(`Đã cài đặt xong (${seconds(started)}).`, 'Packages are installed.');
};
