import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { inputError, missingError } from '../../kernel/errors.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { JsonScalar } from '../../platform/graphql/scalars.js';
import { requireRead, type Viewer } from '../../platform/resource/access.js';
import { findResource } from '../../platform/resource/resource.js';
import { deviceKey } from './device-key.store.js';
import { findView, listViews, putView, removeView, type SavedView } from './saved-view.store.js';

@ObjectType('SavedView', { simpleResolvers: true, description: 'How somebody looks at a list.' })
class SavedViewType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => Boolean, { description: 'The viewer may change and delete it.' })
  isOwn!: boolean;

  @Field(() => String, { nullable: true })
  ownerName!: string | null;

  @Field(() => JsonScalar, { description: 'As the admin wrote it.' })
  state!: unknown;
}

@InputType('SaveViewInput')
class SaveViewInput {
  @Field(() => ID, { nullable: true, description: 'Empty: a new view.' })
  id?: string | null;

  @Field(() => String)
  resource!: string;

  @Field(() => String)
  title!: string;

  @Field(() => Boolean)
  isShared!: boolean;

  @Field(() => JsonScalar)
  state!: unknown;
}

@ObjectType('UnsavedWork', {
  simpleResolvers: true,
  description: 'How a device keeps work that is not saved yet.',
})
class UnsavedWorkType {
  @Field(() => String, { description: 'AES-256 key of this user, base64.' })
  key!: string;

  @Field(() => Boolean, { description: 'Kept through signing out; otherwise it is cleared then.' })
  isKept!: boolean;
}

const longestTitle = 80;
const longestState = 20_000;

const checkInput = ({ title, state }: SaveViewInput): void => {
  const wrong = (field: string, vi: string, en: string) =>
    inputError('INPUT_BAD_FILTER', { field, reason: { vi, en } });
  if (title.trim() === '' || title.length > longestTitle)
    throw wrong('title', `cần từ 1 đến ${longestTitle} chữ`, `1 to ${longestTitle} letters are expected`);
  if (typeof state !== 'object' || state === null || JSON.stringify(state).length > longestState)
    throw wrong('state', 'không đúng dạng hoặc quá dài', 'it has the wrong form or is too long');
};

const requireResource = (viewer: Viewer, key: string): void => {
  const resource = findResource(key);
  if (!resource) throw notThere('resource', key);
  requireRead(viewer, resource);
};

const notThere = (what: string, id: string) =>
  missingError('MISSING_RECORD', { resource: { vi: 'Cách xem', en: `Saved ${what}` }, id });

@Resolver()
export class WorkspaceResolver {
  @Query(() => [SavedViewType], {
    description: 'The viewer’s own views of a list and those that others share.',
  })
  async savedViews(
    @Arg('resource', () => String) resource: string,
    @Ctx() context: Context,
  ): Promise<SavedViewType[]> {
    const viewer = requireViewer(context);
    requireResource(viewer, resource);
    const views = await listViews(context.database.read, resource, viewer.userId);
    return Promise.all(views.map((view) => show(context, viewer, view)));
  }

  @Query(() => UnsavedWorkType)
  async unsavedWork(@Ctx() context: Context): Promise<UnsavedWorkType> {
    const viewer = requireViewer(context);
    return { key: await deviceKey(context.database, viewer.userId), isKept: context.keepsUnsaved };
  }

  @Mutation(() => SavedViewType)
  async saveView(
    @Arg('input', () => SaveViewInput) input: SaveViewInput,
    @Ctx() context: Context,
  ): Promise<SavedViewType> {
    const viewer = requireViewer(context);
    checkInput(input);
    requireResource(viewer, input.resource);
    const id = input.id ? await ownView(context, viewer, input.id) : null;
    const { resource, isShared, state } = input;
    const view = {
      userId: viewer.userId,
      resource,
      title: input.title.normalize('NFC').trim(),
      isShared,
      state,
    };
    const saved = await context.database.transaction((transaction) => putView(transaction, { ...view, id }));
    return show(context, viewer, { ...view, id: saved });
  }

  @Mutation(() => Boolean)
  async deleteView(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    const viewer = requireViewer(context);
    const own = await ownView(context, viewer, id);
    await context.database.transaction((transaction) => removeView(transaction, own));
    return true;
  }
}

const isOwn = (viewer: Viewer, view: SavedView): boolean =>
  view.userId === viewer.userId || (viewer.role === 'ADMIN' && view.isShared);

/** The id of a view that the viewer may change. */
const ownView = async (context: Context, viewer: Viewer, id: string): Promise<number> => {
  const view = /^\d+$/.test(id) ? await findView(context.database.read, Number(id)) : undefined;
  if (!view || !isOwn(viewer, view)) throw notThere('view', id);
  return view.id;
};

const show = async (context: Context, viewer: Viewer, view: SavedView): Promise<SavedViewType> => ({
  id: String(view.id),
  title: view.title,
  isShared: view.isShared,
  isOwn: isOwn(viewer, view),
  ownerName: await context.loaders.userName.load(view.userId),
  state: view.state,
});
