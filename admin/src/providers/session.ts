import { ask } from './client.js';
import type { Language } from '../language.js';

export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly areaId: string;
  readonly area: { readonly id: string; readonly name: string; readonly level: string };
  readonly language: string;
}

export interface DemonstrationAccount {
  readonly signInName: string;
  readonly password: string;
  readonly role: Readonly<Record<Language, string>>;
}

const viewerFields = '{ id name role areaId area { id name level } language }';

export const signIn = async (signInName: string, password: string): Promise<Viewer> => {
  const answer = await ask<{ signIn: { viewer: Viewer } }>(
    `mutation SignIn($signInName: String!, $password: String!) { signIn(signInName: $signInName, password: $password) { viewer ${viewerFields} } }`,
    { signInName, password },
  );
  return answer.signIn.viewer;
};

export const signOut = async (): Promise<void> => {
  await ask('mutation SignOut { signOut }');
};

/** Of oneself with the old password, or of the user whom an administrator names. Ends that user's sessions. */
export const changePassword = async (
  newPassword: string,
  whose: { readonly oldPassword: string } | { readonly userId: string },
): Promise<void> => {
  await ask(
    'mutation ChangePassword($newPassword: String!, $oldPassword: String, $userId: ID) { changePassword(newPassword: $newPassword, oldPassword: $oldPassword, userId: $userId) }',
    { newPassword, ...whose },
  );
};

export const readViewer = async (): Promise<Viewer | null> => {
  const { viewer } = await ask<{ viewer: Viewer | null }>(`query Viewer { viewer ${viewerFields} }`);
  return viewer;
};

export const readDemonstrationAccounts = async (): Promise<readonly DemonstrationAccount[]> => {
  const { server } = await ask<{
    server: { demonstrationAccounts: readonly DemonstrationAccount[] };
  }>('query Server { server { mode demonstrationAccounts { signInName password role { vi en } } } }');
  return server.demonstrationAccounts;
};
