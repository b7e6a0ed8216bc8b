import type { AuthProvider, UserIdentity } from 'react-admin';
import { getByPlural, mayReadResource, mayWriteResource, resources } from '../catalog.js';
import { needsSignIn } from './failure.js';
import { clearKept } from './kept-work.js';
import { readViewer, signIn, signOut, type Viewer } from './session.js';
import { unsavedWork } from './workspace.js';

/** Asked once, then known until somebody signs in or out. */
let viewer: Promise<Viewer | null> | null = null;

const currentViewer = (): Promise<Viewer | null> => {
  viewer ??= readViewer().catch((error: unknown) => {
    viewer = null;
    throw error;
  });
  return viewer;
};

export interface Identity extends UserIdentity {
  readonly role: string;
  readonly area: Viewer['area'];
}

const mayOpen = (resource: string, action: string, role: string): boolean => {
  if (!resources.some(({ plural }) => plural === resource)) return true;
  const entry = getByPlural(resource);
  return action === 'list' || action === 'show'
    ? mayReadResource(entry, role)
    : mayWriteResource(entry, role);
};

export const authProvider: AuthProvider = {
  async login({ username, password }: { username: string; password: string }) {
    viewer = Promise.resolve(await signIn(username, password));
  },
  async logout() {
    const who = await viewer?.catch(() => null);
    viewer = null;
    // A session that has ended needs no signing out.
    if (!who) return;
    if (!(await unsavedWork(who.id)).isKept) await clearKept(who.id);
    await signOut();
  },
  async checkAuth() {
    if (!(await currentViewer())) throw new Error('ra.auth.auth_check_error');
  },
  async checkError(error: unknown) {
    if (!needsSignIn(error)) return;
    viewer = Promise.resolve(null);
    throw new Error('ra.notification.logged_out');
  },
  async getIdentity(): Promise<Identity> {
    const who = await currentViewer();
    if (!who) throw new Error('ra.auth.auth_check_error');
    return { id: who.id, fullName: who.name, role: who.role, area: who.area };
  },
  async getPermissions() {
    return (await currentViewer())?.role ?? null;
  },
  async canAccess({ resource, action }: { resource: string; action: string }) {
    const who = await currentViewer();
    return who !== null && mayOpen(resource, action, who.role);
  },
};
