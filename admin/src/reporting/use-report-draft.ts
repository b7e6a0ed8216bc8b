import { useCallback, useEffect, useReducer } from 'react';
import { keepDraft, readKeptDraft } from './kept-drafts.js';
import { joinDrafts, type ReportDraft } from './report-draft.js';

/** Drafts outlive the view that shows them: the paper is looked at, another period opened, and the text is still there. */
const drafts = new Map<string, ReportDraft>();
/** Drafts that this device could not keep. */
const unkept = new Set<string>();

const keyOf = (userId: string, reportId: string): string => `${userId} ${reportId}`;
const draftAt = (key: string): ReportDraft => drafts.get(key) ?? {};

export const hasDraft = (userId: string, reportId: string): boolean =>
  Object.keys(draftAt(keyOf(userId, reportId))).length > 0;

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

interface OpenDraft {
  readonly draft: ReportDraft;
  readonly isChanged: boolean;
  /** This device keeps it through reload and crash. */
  readonly isKept: boolean;
  /** The draft as it is at this moment, which may be later than what is drawn. */
  readonly current: () => ReportDraft;
  readonly change: (next: ReportDraft) => void;
}

/** The draft of one user's report, kept on this device. Going away from the program asks first while it is not saved. */
export const useReportDraft = (userId: string, reportId: string): OpenDraft => {
  const key = keyOf(userId, reportId);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const change = useCallback(
    (next: ReportDraft) => {
      const before = draftAt(key);
      drafts.set(key, next);
      draw();
      keepDraft(userId, reportId, before, next).then(
        () => unkept.delete(key) && draw(),
        () => {
          unkept.add(key);
          draw();
        },
      );
    },
    [key, userId, reportId],
  );
  useEffect(() => {
    if (drafts.has(key) || userId === '') return undefined;
    let isHere = true;
    readKeptDraft(userId, reportId).then(
      (kept) => {
        drafts.set(key, joinDrafts([kept, draftAt(key)]));
        if (isHere) draw();
      },
      () => unkept.add(key),
    );
    return () => {
      isHere = false;
    };
  }, [key, userId, reportId]);
  const draft = draftAt(key);
  const isChanged = Object.keys(draft).length > 0;
  useEffect(() => {
    if (!isChanged) return undefined;
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [isChanged]);
  return { draft, isChanged, isKept: !unkept.has(key), current: () => draftAt(key), change };
};
