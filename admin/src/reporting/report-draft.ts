import { useEffect, useState } from 'react';

/** What was typed into a report and not saved: cells of its header by field, texts of its sections by id. */
export interface ReportDraft {
  readonly header: Readonly<Record<string, string>>;
  readonly sections: Readonly<Record<string, string>>;
}

const nothing: ReportDraft = { header: {}, sections: {} };

/** Drafts outlive the page that shows them: the paper is looked at, another period opened, and the text is still there. */
const drafts = new Map<string, ReportDraft>();

const isEmpty = ({ header, sections }: ReportDraft): boolean =>
  Object.keys(header).length + Object.keys(sections).length === 0;

export const hasDraft = (userId: string, reportId: string): boolean => drafts.has(`${userId} ${reportId}`);

const askBeforeLeaving = (event: BeforeUnloadEvent): void => {
  if (drafts.size > 0) event.preventDefault();
};

/** The draft of one user's report. Going away from the program asks first while anything is not saved. */
export const useReportDraft = (userId: string, reportId: string) => {
  const key = `${userId} ${reportId}`;
  const [draft, setDraft] = useState(drafts.get(key) ?? nothing);
  useEffect(() => {
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => {
      if (drafts.size === 0) window.removeEventListener('beforeunload', askBeforeLeaving);
    };
  }, []);
  const change = (next: ReportDraft): void => {
    if (isEmpty(next)) drafts.delete(key);
    else drafts.set(key, next);
    setDraft(next);
  };
  return {
    draft,
    isChanged: !isEmpty(draft),
    writeHeader: (field: string, text: string) =>
      change({ ...draft, header: { ...draft.header, [field]: text } }),
    writeSection: (id: string, text: string) =>
      change({ ...draft, sections: { ...draft.sections, [id]: text } }),
    forget: () => change(nothing),
  };
};
