import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useLogoutIfAccessDenied } from 'react-admin';
import { needsSignIn } from '../providers/failure.js';

/** Whichever question finds the session ended, the sign-in page comes, and after it the page that was open. */
export const useSessionWatch = (): void => {
  const queries = useQueryClient();
  const signOutIfNeeded = useLogoutIfAccessDenied();
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (needsSignIn(event.action.error)) void signOutIfNeeded(event.action.error);
      }),
    [queries, signOutIfNeeded],
  );
};
