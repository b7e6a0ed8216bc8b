import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { previewPage, publishPage } from './publish.service.js';

@InputType('PublishPageInput')
class PublishPageArgument {
  @Field(() => String, { description: 'Chosen by the client; the same key again changes nothing.' })
  key!: string;

  @Field(() => ID)
  pageId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The year whose figures are published; empty: withdraw the page.',
  })
  year?: number;
}

@Resolver()
export class PublicityResolver {
  @Mutation(() => Boolean, {
    description: 'Publishes the figures of a year, or withdraws the page. Answers whether it is public now.',
  })
  publishPage(
    @Arg('input', () => PublishPageArgument) { key, pageId, year }: PublishPageArgument,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return publishPage(context.database, requireViewer(context), { key, pageId, year: year ?? null });
  }

  @Query(() => String, { description: 'The page as it would be if it were published now, as HTML.' })
  publicPagePreview(
    @Arg('pageId', () => ID) pageId: string,
    @Arg('year', () => Int) year: number,
    @Ctx() context: Context,
  ): Promise<string> {
    return previewPage(context.database.read, requireViewer(context), Number(pageId), year);
  }
}
