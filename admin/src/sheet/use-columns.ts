import type { CatalogResource } from '@dachieu/schema';
import { useMemo } from 'react';
import { useStore } from 'react-admin';
import type { Column } from '../grid/index.js';
import type { Identity } from '../providers/auth.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { columnsOf, defaultFields } from './columns.js';

interface Layout {
  readonly columns: readonly Column[];
  readonly shown: readonly string[];
  readonly show: (fields: readonly string[]) => void;
  readonly move: (field: string, before: string | null) => void;
  readonly resize: (field: string, width: number) => void;
  readonly reset: () => void;
}

const noWidths: Readonly<Record<string, number>> = {};

/** Which columns, in which order and width: this device remembers them for each list. */
export const useColumns = (resource: CatalogResource, identity: Identity): Layout => {
  const language = useLanguage();
  const texts = useTexts();
  const initial = useMemo(() => defaultFields(resource), [resource]);
  const [shown, setShown] = useStore<readonly string[]>(`sheet.${resource.key}.columns`, initial);
  const [widths, setWidths] = useStore(`sheet.${resource.key}.widths`, noWidths);
  const columns = useMemo(
    () => columnsOf(resource, shown, widths, { role: identity.role, language, texts }),
    [identity.role, language, resource, shown, texts, widths],
  );
  return {
    columns,
    shown,
    show: setShown,
    move(field, before) {
      const rest = shown.filter((name) => name !== field);
      const at = before === null ? rest.length : rest.indexOf(before);
      setShown([...rest.slice(0, at), field, ...rest.slice(at)]);
    },
    resize: (field, width) => setWidths({ ...widths, [field]: width }),
    reset() {
      setShown(initial);
      setWidths(noWidths);
    },
  };
};
