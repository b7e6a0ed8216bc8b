// `npm run dev`: rebuilds what changes, restarts the server on it, and serves the admin with hot reload.
import { spawn } from 'node:child_process';
import { root, tool } from './lib/root.mjs';
import { build } from './lib/build.mjs';

const { code, output } = await build();
if (code !== 0) console.error(output);

const commands = [
  [tool('turbo'), 'watch', 'build', '--output-logs=errors-only'],
  [process.execPath, '--watch', '--watch-preserve-output', 'server/dist/main.js'],
  [tool('vite'), 'admin'],
];
const children = commands.map(([command = '', ...args]) =>
  spawn(command, args, { cwd: root, stdio: 'inherit' }),
);

const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of children) child.on('exit', stop);
