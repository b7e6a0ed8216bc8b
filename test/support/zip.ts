import { crc32, deflateRawSync } from 'node:zlib';

const header = (
  signature: number,
  ...fields: readonly (readonly [bytes: 2 | 4, value: number])[]
): Buffer => {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 4);
  const buffer = Buffer.alloc(length);
  buffer.writeUInt32LE(signature, 0);
  let at = 4;
  for (const [bytes, value] of fields) {
    if (bytes === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
    at += bytes;
  }
  return buffer;
};

const utf8Names = 0x0800;
const deflated = 8;

/** An archive of parts, written by hand so that it may lie: `declared` says what sizes the parts pretend to have. */
export const zip = (
  parts: Readonly<Record<string, string | Buffer>>,
  declared: Readonly<Record<string, number>> = {},
): Buffer => {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [part, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content);
    const packed = deflateRawSync(bytes);
    const name = Buffer.from(part);
    const size = declared[part] ?? bytes.length;
    const common = [
      [2, 20],
      [2, utf8Names],
      [2, deflated],
      [2, 0],
      [2, 0],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, size],
      [2, name.length],
      [2, 0],
    ] as const;
    const local = Buffer.concat([header(0x04034b50, ...common), name, packed]);
    directory.push(
      Buffer.concat([
        header(0x02014b50, [2, 20], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
        name,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const count = directory.length;
  const end = header(
    0x06054b50,
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, entries.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, entries, end]);
};
