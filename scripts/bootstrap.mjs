// Makes a fresh clone ready with nothing but Node: packages, build and, with --test, a browser.
import { build } from './lib/build.mjs';
import { provideChromium } from './lib/chromium.mjs';
import { install } from './lib/install.mjs';
import { complain, say, seconds } from './lib/say.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  complain(
    `Cần Node 20.19 trở lên; máy này có ${process.version}. Tải bản mới tại https://nodejs.org rồi chạy lại.`,
    `Node 20.19 or newer is needed; this is ${process.version}. Get it from https://nodejs.org and run again.`,
  );
  process.exit(1);
}

await install();

const started = performance.now();
const { code, output, isCached } = await build();
if (code !== 0) {
  console.error(output);
  complain('Không dựng được chương trình; lỗi ở trên.', 'The build failed; the errors stand above.');
  process.exit(1);
}
if (!isCached) say(`Đã dựng xong (${seconds(started)}).`, 'The build is done.');

if (process.argv.includes('--test')) await provideChromium();
