import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { FileRefused } from './refusal.js';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part wants to hear. Names come without their prefix. */
export interface XmlListener {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** No part of a workbook nests deeper than about ten. */
const deepest = 24;
/** A tag or text that is longer than this is no longer one of a workbook. */
const longestSilence = 4_000_000;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

const decoderFor = (first: Uint8Array): TextDecoder => {
  const [a, b] = first;
  return new TextDecoder(
    a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8',
  );
};

const listen = (listener: XmlListener, heard: () => void): SaxesParser => {
  const parser = new SaxesParser({ position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new FileRefused('ENTITY');
  });
  parser.on('error', (error) => {
    throw new FileRefused('BROKEN', { cause: error });
  });
  parser.on('opentag', ({ name, attributes }) => {
    heard();
    depth += 1;
    if (depth > deepest) throw new FileRefused('DEEP');
    listener.open?.(withoutPrefix(name), attributes as Attributes);
  });
  parser.on('text', (text) => {
    heard();
    listener.text?.(text);
  });
  parser.on('cdata', (text) => listener.text?.(text));
  parser.on('closetag', ({ name }) => {
    heard();
    depth -= 1;
    listener.close?.(withoutPrefix(name));
  });
  return parser;
};

/** Reads one part of a workbook as it comes out of the archive; nothing of it is kept but what the listener keeps. */
export const readXml = async (part: AsyncIterable<Buffer>, listener: XmlListener): Promise<void> => {
  let silence = 0;
  const parser = listen(listener, () => {
    silence = 0;
  });
  let decoder: TextDecoder | undefined;
  for await (const bytes of part) {
    decoder ??= decoderFor(bytes);
    silence += bytes.length;
    parser.write(decoder.decode(bytes, { stream: true }));
    if (silence > longestSilence) throw new FileRefused('BROKEN');
  }
  if (decoder) parser.write(decoder.decode());
  parser.close();
};
