// `npm run migration -- NAME`: writes migrations for both databases from what the declarations changed.
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { withPostgres } from './lib/postgres.mjs';
import { root, tool } from './lib/root.mjs';
import { run } from './lib/run.mjs';

const built = await build();
if (built.code === 0) {
  const { code, output } = await withPostgres((url) =>
    run(process.execPath, [join(root, 'server/dist/cli.js'), 'migration', ...process.argv.slice(2)], {
      cwd: root,
      env: { ...process.env, SCRATCH_POSTGRES_URL: url },
    }),
  );
  await run(tool('biome'), ['format', '--write', 'server/src/boot/migrations'], { cwd: root });
  console.log(output.trim());
  process.exitCode = code;
} else {
  console.error(built.output);
  process.exitCode = built.code;
}
