import { type FileHandle, open } from 'node:fs/promises';

const newline = 10;

/** A file of JSON lines that is read from the start or at any line, without being held in memory: only the place of each line is. */
export class LineFile<Line> {
  #places: number[] = [0];
  #end = 0;

  private constructor(private readonly handle: FileHandle) {}

  /** An empty file to be filled by `append`. */
  static async create<Line>(path: string): Promise<LineFile<Line>> {
    return new LineFile(await open(path, 'w+'));
  }

  /** A file that another process has written. */
  static async read<Line>(path: string): Promise<LineFile<Line>> {
    const file = new LineFile<Line>(await open(path, 'r'));
    for await (const chunk of file.handle.createReadStream({ autoClose: false, start: 0 })) {
      const bytes = chunk as Buffer;
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) {
        file.#places.push(file.#end + at + 1);
      }
      file.#end += bytes.length;
    }
    return file;
  }

  get length(): number {
    return this.#places.length - 1;
  }

  async append(lines: readonly Line[]): Promise<void> {
    const texts = lines.map((line) => `${JSON.stringify(line)}\n`);
    for (const text of texts) {
      this.#end += Buffer.byteLength(text);
      this.#places.push(this.#end);
    }
    const bytes = Buffer.from(texts.join(''));
    await this.handle.write(bytes, 0, bytes.length, this.#end - bytes.length);
  }

  /** `count` lines from one on; fewer at the end. */
  async slice(start: number, count: number): Promise<Line[]> {
    const end = Math.min(this.length, start + count);
    if (start >= end) return [];
    const from = this.#places[start] ?? 0;
    const bytes = Buffer.alloc((this.#places[end] ?? from) - from);
    await this.handle.read(bytes, 0, bytes.length, from);
    const texts = bytes.toString('utf8').split('\n');
    return texts.slice(0, -1).map((text) => JSON.parse(text) as Line);
  }

  /** Lines in the order asked for; neighbours are read together. */
  async pick(lines: readonly number[]): Promise<Line[]> {
    const picked: Line[] = [];
    for (let at = 0; at < lines.length; ) {
      const start = lines[at] ?? 0;
      let count = 1;
      while (lines[at + count] === start + count) count += 1;
      picked.push(...(await this.slice(start, count)));
      at += count;
    }
    return picked;
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
