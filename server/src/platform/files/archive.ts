import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { FileRefused } from './refusal.js';

const mebibyte = 1_048_576;
const limits = {
  entries: 2_000,
  /** Of one part when inflated; a sheet of 100,000 rows and 30 columns takes about 150. */
  partBytes: 400 * mebibyte,
  allBytes: 600 * mebibyte,
  /** Real sheets shrink to a tenth, very even ones to a fiftieth; bombs to a thousandth. */
  ratio: 150,
  ratioFrom: 8 * mebibyte,
} as const;

/** The parts of a workbook's archive, by name; sizes are checked before anything is inflated. */
export interface Archive {
  has(part: string): boolean;
  /** Whether any part's name, in small letters, fits. */
  hasLike(name: RegExp): boolean;
  /** The content of a part, inflated while it is read; more bytes than declared end the reading. */
  open(part: string): Promise<AsyncIterable<Buffer> | undefined>;
}

const requireHarmless = (entry: Entry): void => {
  const { uncompressedSize: size, compressedSize } = entry;
  if (entry.isEncrypted()) throw new FileRefused('ENCRYPTED');
  if (size > limits.partBytes) throw new FileRefused('BOMB');
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) throw new FileRefused('BOMB');
};

/** The bytes of a part; damage, or more of them than declared, is the file's fault. */
async function* inflated(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) yield chunk as Buffer;
  } catch (error) {
    throw new FileRefused('BROKEN', { cause: error });
  }
}

export const openArchive = async (path: string): Promise<Archive> => {
  const zip = await openPromise(path, { autoClose: false }).catch((error: unknown) => {
    throw new FileRefused('BROKEN', { cause: error });
  });
  if (zip.entryCount > limits.entries) throw new FileRefused('BOMB');
  const entries = new Map<string, Entry>();
  let total = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      requireHarmless(entry);
      total += entry.uncompressedSize;
      if (total > limits.allBytes) throw new FileRefused('BOMB');
      entries.set(entry.fileName.toLowerCase(), entry);
    }
  } catch (error) {
    zip.close();
    throw error instanceof FileRefused ? error : new FileRefused('BROKEN', { cause: error });
  }
  return {
    has: (part) => entries.has(part.toLowerCase()),
    hasLike: (name) => [...entries.keys()].some((one) => name.test(one)),
    async open(part) {
      const entry = entries.get(part.toLowerCase());
      return entry ? inflated(zip, entry) : undefined;
    },
  };
};
