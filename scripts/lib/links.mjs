import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './root.mjs';

const documents = () => {
  const docs = join(root, 'docs');
  const inDocs = existsSync(docs)
    ? readdirSync(docs, { recursive: true, encoding: 'utf8' }).map((name) => join(docs, name))
    : [];
  const atRoot = readdirSync(root).map((name) => join(root, name));
  return [...atRoot, ...inDocs].filter((file) => file.endsWith('.md'));
};

/** GitHub's anchor of a heading: lower case, marks other than - and _ dropped, spaces to hyphens. */
const anchor = (/** @type {string} */ heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

const withoutCode = (/** @type {string} */ text) =>
  text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

/** @param {string} file */
const anchors = (file) => {
  const headings = readFileSync(file, 'utf8')
    .replace(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm);
  /** @type {Map<string, number>} */
  const seen = new Map();
  const all = new Set();
  for (const [, heading = ''] of headings) {
    const name = anchor(heading);
    const earlier = seen.get(name) ?? 0;
    seen.set(name, earlier + 1);
    all.add(earlier === 0 ? name : `${name}-${earlier}`);
  }
  return all;
};

/** @param {string} file @param {string} link */
const problem = (file, link) => {
  const [path = '', fragment = ''] = decodeURI(link).split('#');
  const target = path === '' ? file : join(path.startsWith('/') ? root : dirname(file), path);
  if (!existsSync(target)) return `there is no ${relative(root, target)}`;
  if (fragment !== '' && target.endsWith('.md') && !anchors(target).has(fragment)) {
    return `${relative(root, target)} has no heading #${fragment}`;
  }
  return undefined;
};

/** Relative links and images of the documents that lead nowhere, one sentence each. */
export const findDeadLinks = () =>
  documents().flatMap((file) => {
    const text = withoutCode(readFileSync(file, 'utf8'));
    const inline = [...text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)];
    const referenced = [...text.matchAll(/^\[[^\]]+\]:\s+<?([^\s>]+)/gm)];
    const embedded = [...text.matchAll(/<(?:img|a)\s[^>]*?(?:src|href)="([^"]+)"/g)];
    return [...inline, ...referenced, ...embedded]
      .map(([, link = '']) => link)
      .filter((link) => !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link))
      .flatMap((link) => {
        const found = problem(file, link);
        return found ? [`${relative(root, file)}: ${link}: ${found}`] : [];
      });
  });
