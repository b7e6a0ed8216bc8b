import { ask } from './client.js';

export interface UnsavedWork {
  readonly key: Uint8Array;
  /** Through signing out; otherwise it is cleared then. */
  readonly isKept: boolean;
}

const known = new Map<string, Promise<UnsavedWork>>();

const read = async (): Promise<UnsavedWork> => {
  const { unsavedWork: work } = await ask<{ unsavedWork: { key: string; isKept: boolean } }>(
    'query UnsavedWork { unsavedWork { key isKept } }',
  );
  return { key: Uint8Array.from(atob(work.key), (letter) => letter.charCodeAt(0)), isKept: work.isKept };
};

/** How this device keeps what a user has not saved yet; asked once while the page is open. */
export const unsavedWork = (userId: string): Promise<UnsavedWork> => {
  const asked =
    known.get(userId) ??
    read().catch((error: unknown) => {
      known.delete(userId);
      throw error;
    });
  known.set(userId, asked);
  return asked;
};

export interface SavedView {
  readonly id: string;
  readonly title: string;
  readonly isShared: boolean;
  readonly isOwn: boolean;
  readonly ownerName: string | null;
  readonly state: unknown;
}

const viewFields = 'id title isShared isOwn ownerName state';

export const readViews = async (resource: string): Promise<readonly SavedView[]> =>
  (
    await ask<{ views: readonly SavedView[] }>(
      `query Views($resource: String!) { views: savedViews(resource: $resource) { ${viewFields} } }`,
      { resource },
    )
  ).views;

export const saveView = async (input: {
  readonly id: string | null;
  readonly resource: string;
  readonly title: string;
  readonly isShared: boolean;
  readonly state: unknown;
}): Promise<SavedView> =>
  (
    await ask<{ view: SavedView }>(
      `mutation SaveView($input: SaveViewInput!) { view: saveView(input: $input) { ${viewFields} } }`,
      { input },
    )
  ).view;

export const deleteView = async (id: string): Promise<void> => {
  await ask('mutation DeleteView($id: ID!) { deleteView(id: $id) }', { id });
};
