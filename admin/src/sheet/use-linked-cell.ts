import type { CatalogResource } from '@dachieu/schema';
import { type RefObject, useEffect, useRef } from 'react';
import { useNotify } from 'react-admin';
import type { Grid } from '../grid/index.js';
import { reasonOf } from '../providers/failure.js';
import { placeOf } from '../providers/records.js';
import { useLanguage } from '../texts/use-texts.js';
import type { SheetState } from './use-sheet.js';
import { viewTexts } from './view-texts.js';

/** Goes to the cell that the address points at, once the list is there. */
export const useLinkedCell = (
  resource: CatalogResource,
  { address, query }: SheetState,
  grid: RefObject<Grid | null>,
  isReady: boolean,
): void => {
  const language = useLanguage();
  const notify = useNotify();
  const gone = useRef('');
  const { row, cell } = address;
  useEffect(() => {
    if (!isReady || row === '' || gone.current === row) return;
    gone.current = row;
    const go = async (): Promise<void> => {
      try {
        const place = await placeOf(resource, query.where, query.orderBy, row);
        if (place === null) notify(viewTexts[language].notInList, { type: 'warning' });
        else {
          grid.current?.selectListed(place, cell);
          grid.current?.focus();
        }
      } catch (error) {
        notify(reasonOf(error, language), { type: 'error' });
      }
    };
    void go();
  }, [cell, grid, isReady, language, notify, query, resource, row]);
};
