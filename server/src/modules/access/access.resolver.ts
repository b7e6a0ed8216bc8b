import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { accessError, inputError } from '../../kernel/errors.js';
import { name, sql } from '../../platform/database/sql.js';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { MessageType } from '../../platform/graphql/shared-types.js';
import { audit } from '../../platform/resource/audit.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { User } from './access.entity.js';
import { demonstrationAccounts } from './demonstration-accounts.js';
import { checkPassword, hashPassword } from './passwords.js';
import { closeSession, forgetViewers, openSession } from './sessions.js';
import { attemptAllowed, attemptSucceeded } from './sign-in-limit.js';

@ObjectType('ViewerArea', { simpleResolvers: true })
class ViewerAreaType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  level!: string;
}

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is signed in.' })
class ViewerType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  role!: string;

  @Field(() => ID)
  areaId!: string;

  @Field(() => ViewerAreaType)
  area!: ViewerAreaType;

  @Field(() => String)
  language!: string;
}

@ObjectType('SignIn', { simpleResolvers: true })
class SignInType {
  @Field(() => ViewerType)
  viewer!: ViewerType;
}

@ObjectType('DemonstrationAccount', { simpleResolvers: true })
class DemonstrationAccountType {
  @Field(() => String)
  signInName!: string;

  @Field(() => String)
  password!: string;

  @Field(() => MessageType)
  role!: MessageType;
}

@ObjectType('Server', {
  simpleResolvers: true,
  description: 'What a page may know before anybody is signed in.',
})
class ServerType {
  @Field(() => String)
  mode!: string;

  @Field(() => [DemonstrationAccountType], { description: 'Empty in production.' })
  demonstrationAccounts!: DemonstrationAccountType[];
}

const showViewer = async (context: Context, userId: number): Promise<ViewerType> => {
  const [row] = await context.database.read.rows<{
    id: number;
    name: string;
    role: string;
    language: string | null;
    area_id: number;
    area_name: string;
    level: string;
  }>(
    sql`select u.id, u.name, u.role, u.language, u.area_id, a.name as area_name, a.level from ${name('user')} as u join administrative_unit as a on a.id = u.area_id where u.id = ${userId}`,
  );
  if (!row) throw accessError('ACCESS_SIGN_IN', {});
  const areaId = String(row.area_id);
  return {
    id: String(row.id),
    name: row.name,
    role: row.role,
    areaId,
    area: { id: areaId, name: row.area_name, level: row.level },
    language: row.language ?? 'VI',
  };
};

const shortestPassword = 8;

@Resolver()
export class AccessResolver {
  @Query(() => ViewerType, { nullable: true })
  viewer(@Ctx() context: Context): Promise<ViewerType> | null {
    return context.viewer ? showViewer(context, context.viewer.userId) : null;
  }

  @Query(() => ServerType)
  server(@Ctx() { mode }: Context): ServerType {
    return { mode, demonstrationAccounts: mode === 'demonstration' ? [...demonstrationAccounts] : [] };
  }

  @Mutation(() => SignInType)
  async signIn(
    @Arg('signInName', () => String) signInName: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ): Promise<SignInType> {
    const wanted = signInName.normalize('NFC').trim().toLowerCase();
    const attempt = `${context.address} ${wanted}`;
    attemptAllowed(attempt);
    const [user] = await context.database.read.rows<{ id: number; password_hash: string | null }>(
      sql`select id, password_hash from ${name('user')} where sign_in_name = ${wanted} and is_active = ${true}`,
    );
    if (!(await checkPassword(user?.password_hash ?? null, password)) || !user)
      throw accessError('ACCESS_SIGN_IN_REFUSED', {});
    attemptSucceeded(attempt);
    const token = await openSession(context.database, user.id, context.sessionHours);
    context.setToken(token);
    return { viewer: await showViewer(context, user.id) };
  }

  @Mutation(() => Boolean)
  async signOut(@Ctx() context: Context): Promise<boolean> {
    if (context.token) await closeSession(context.database, context.token);
    context.setToken(null);
    return true;
  }

  @Mutation(() => Boolean, {
    description:
      'Of oneself with the old password, or (an administrator) of somebody else. Ends that user’s sessions.',
  })
  async changePassword(
    @Arg('newPassword', () => String) newPassword: string,
    @Ctx() context: Context,
    @Arg('oldPassword', () => String, { nullable: true }) oldPassword?: string,
    @Arg('userId', () => ID, { nullable: true }) userId?: string,
  ): Promise<boolean> {
    const viewer = requireViewer(context);
    const target = userId === undefined ? viewer.userId : Number(userId);
    const [user] = await context.database.read.rows<{ password_hash: string | null; version: number }>(
      sql`select password_hash, version from ${name('user')} where id = ${target}`,
    );
    const isAllowed =
      target === viewer.userId
        ? await checkPassword(user?.password_hash ?? null, oldPassword ?? '')
        : viewer.role === 'ADMIN';
    if (!user || !isAllowed) throw accessError('ACCESS_SIGN_IN_REFUSED', {});
    const length = newPassword.normalize('NFC').length;
    if (length < shortestPassword)
      throw inputError('INPUT_PASSWORD_TOO_SHORT', { length, min: shortestPassword });
    const passwordHash = await hashPassword(newPassword);
    await context.database.transaction(async (transaction) => {
      await transaction.run(
        sql`update ${name('user')} set password_hash = ${passwordHash} where id = ${target}`,
      );
      await transaction.run(sql`delete from session where user_id = ${target}`);
      const row = { id: target, version: user.version };
      const by = { userId: viewer.userId, at: new Date().toISOString(), key: null };
      await audit(transaction, resourceOf(User), by, [{ action: 'UPDATE', before: row, after: row }]);
    });
    forgetViewers();
    return true;
  }
}
