import type { SaveResult, SaveRow } from '../providers/wire.js';
import type { Report, Section } from './report-query.js';

export const headerFields = [
  'title',
  'body',
  'number',
  'place',
  'signedOn',
  'addressees',
  'recipients',
  'signerTitle',
  'signer',
] as const;
export type HeaderField = (typeof headerFields)[number];

/** A text of a report that can be typed over, as it was last loaded. */
export interface Place {
  /** The field of the report, or the id of the section. */
  readonly key: string;
  readonly resource: 'report' | 'reportSection';
  readonly id: string;
  readonly version: number;
  readonly field: string;
  readonly text: string;
}

export const headerPlace = (report: Report, field: HeaderField): Place => ({
  key: field,
  resource: 'report',
  id: report.id,
  version: report.version,
  field,
  text: report[field] ?? '',
});

export const sectionPlace = ({ id, version, text }: Section): Place => ({
  key: id,
  resource: 'reportSection',
  id,
  version,
  field: 'text',
  text: text ?? '',
});

export const placesOf = (report: Report): readonly Place[] => [
  ...headerFields.map((field) => headerPlace(report, field)),
  ...report.sections.map(sectionPlace),
];

/** What was typed at a place and is not saved, and what was stored there when the typing began. */
export interface DraftText {
  readonly text: string;
  readonly base: string;
  /** What the writer typed at the same place in other pages that are gone. */
  readonly others?: readonly string[];
}

/** By the keys of the places. */
export type ReportDraft = Readonly<Record<string, DraftText>>;

const isSame = (a: string, b: string): boolean => a.trim().normalize('NFC') === b.trim().normalize('NFC');

export const without = (draft: ReportDraft, key: string): ReportDraft =>
  Object.fromEntries(Object.entries(draft).filter(([one]) => one !== key));

const othersThan = (text: string, texts: readonly string[]): Pick<DraftText, 'others'> => {
  const others = texts.filter((one, index) => !isSame(one, text) && texts.indexOf(one) === index);
  return others.length > 0 ? { others } : {};
};

/** What a writer left in several pages, the earlier first: of different texts at one place the last stands until one is chosen. */
export const joinDrafts = (drafts: readonly ReportDraft[]): ReportDraft =>
  drafts.reduce<ReportDraft>((joined, draft) => {
    const texts = Object.entries(draft).map(([key, { text, base, others = [] }]): [string, DraftText] => {
      const before = joined[key];
      const beside = before ? [...(before.others ?? []), before.text, ...others] : others;
      return [key, { text, base, ...othersThan(text, beside) }];
    });
    return { ...joined, ...Object.fromEntries(texts) };
  }, {});

/** The text stands at its place; the other ones there are forgotten. */
export const withChosen = (draft: ReportDraft, place: Place, text: string): ReportDraft =>
  withText({ ...draft, [place.key]: { text, base: draft[place.key]?.base ?? place.text } }, place, text);

export const withText = (draft: ReportDraft, place: Place, text: string): ReportDraft => {
  const base = draft[place.key]?.base ?? place.text;
  return text === base && base === place.text
    ? without(draft, place.key)
    : { ...draft, [place.key]: { ...draft[place.key], text, base } };
};

/** Somebody else saved another text at the place since the typing began: one of the two must be chosen. */
export const isOvertaken = (draft: ReportDraft, place: Place): boolean => {
  const typed = draft[place.key];
  return typed !== undefined && !isSame(typed.base, place.text) && !isSame(typed.text, place.text);
};

/** One of two texts must be chosen at the place before anything is sent from there. */
export const isDivided = (draft: ReportDraft, place: Place): boolean =>
  isOvertaken(draft, place) || draft[place.key]?.others !== undefined;

/** The typed text is to stand although somebody else saved another one, which the writer has seen. */
export const withMine = (draft: ReportDraft, place: Place): ReportDraft => {
  const typed = draft[place.key];
  return typed ? { ...draft, [place.key]: { ...typed, base: place.text } } : draft;
};

/** Rows of one resource to save, without what is divided. What is not overtaken was seen at the loaded version. */
export const rowsToSave = (
  draft: ReportDraft,
  places: readonly Place[],
  resource: Place['resource'],
): readonly SaveRow[] => {
  const rows = new Map<string, SaveRow>();
  for (const place of places) {
    const typed = draft[place.key];
    if (typed === undefined || place.resource !== resource || isDivided(draft, place)) continue;
    const { id, version, field } = place;
    const value = typed.text.trim() === '' ? null : typed.text;
    rows.set(id, { id, version, set: { ...rows.get(id)?.set, [field]: value } });
  }
  return [...rows.values()];
};

/** The draft of now without what was saved of it; what was typed while the answer was on its way stays. */
export const settled = (
  now: ReportDraft,
  sent: ReportDraft,
  places: readonly Place[],
  results: readonly SaveResult[],
): ReportDraft => {
  const saved = new Set(
    results.filter(({ status }) => status === 'SAVED' || status === 'UNCHANGED').map(({ id }) => id),
  );
  return places.reduce<ReportDraft>((draft, place) => {
    const [was, is] = [sent[place.key], draft[place.key]];
    if (!was || !is || !saved.has(place.id) || isDivided(sent, place)) return draft;
    return is.text === was.text
      ? without(draft, place.key)
      : { ...draft, [place.key]: { ...is, base: was.text } };
  }, now);
};
