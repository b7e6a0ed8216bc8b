import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { type Context, requireViewer } from '../../platform/graphql/context.js';
import { readColumns } from './import-columns.service.js';
import { startCheck } from './import-check.service.js';
import { forgetJob, type ImportJob, type Outcome } from './import-job.js';
import { ImportColumnsType } from './import-columns.types.js';
import {
  ImportJobType,
  ImportOutcomeName,
  ImportRowType,
  ImportSettingsInput,
  PastImportsType,
  PastImportType,
} from './import.types.js';
import { undoImport } from './import-undo.service.js';
import { startWriting } from './import-write.service.js';
import { getJob } from './restored-jobs.js';
import { getPastImport, listPastImports } from './past-imports.service.js';

const mostRows = 500;

const shown = (job: ImportJob): ImportJobType => {
  const { plan, written, fault } = job;
  if (fault !== null) {
    job.fault = null;
    throw fault;
  }
  return {
    id: job.id,
    resource: job.resource.key,
    fileName: job.fileName,
    phase: job.phase,
    done: job.progress.done,
    total: job.progress.total,
    failure: job.failure,
    sheets: job.sheets,
    notes: job.notes,
    earlierAt: job.earlierAt,
    planned: plan && {
      create: plan.byOutcome.CREATE.length,
      change: plan.byOutcome.CHANGE.length,
      same: plan.byOutcome.SAME.length,
      refused: plan.byOutcome.REFUSED.length,
    },
    unknown: plan?.unknown ?? [],
    asides: plan?.asides ?? [],
    written:
      job.importId === null
        ? null
        : {
            create: written.created,
            change: written.changed,
            same: written.unchanged,
            refused: written.refused,
          },
    settings: job.settings,
    importId: job.importId === null ? null : String(job.importId),
  };
};

/** Imports step by step: the file comes over `/files/imports`, all else is here. */
@Resolver()
export class ImportResolver {
  @Query(() => ImportJobType)
  async importJob(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ImportJobType> {
    return shown(await getJob(id, requireViewer(context).userId));
  }

  @Query(() => ImportColumnsType, {
    description: 'What the columns of a sheet seem to hold; without sheet and line the likeliest are taken.',
  })
  async importColumns(
    @Arg('id', () => ID) id: string,
    @Arg('sheet', () => Int, { nullable: true }) sheet: number | null,
    @Arg('headingLine', () => Int, { nullable: true }) headingLine: number | null,
    @Ctx() context: Context,
  ): Promise<ImportColumnsType> {
    const viewer = requireViewer(context);
    const found = await readColumns(context.database.read, viewer, await getJob(id, viewer.userId), {
      sheet,
      headingLine,
    });
    return {
      ...found,
      places: found.places.map(({ name, label: [vi, en], isReadOnly, isContext, field }) => ({
        name,
        label: { vi, en },
        isReadOnly,
        isRequired: field.required === true && !isContext && !field.derived,
      })),
    };
  }

  @Query(() => [ImportRowType], { description: 'Rows of the check with one outcome, at most 500.' })
  async importRows(
    @Arg('id', () => ID) id: string,
    @Arg('outcome', () => ImportOutcomeName) outcome: Outcome,
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Arg('limit', () => Int, { defaultValue: 100 }) limit: number,
    @Ctx() context: Context,
  ): Promise<readonly ImportRowType[]> {
    const { plan } = await getJob(id, requireViewer(context).userId);
    const from = Math.max(0, offset);
    const positions = plan?.byOutcome[outcome].slice(from, from + Math.min(mostRows, Math.max(0, limit)));
    return plan && positions ? plan.rows.pick(positions) : [];
  }

  @Mutation(() => ImportJobType, {
    description: 'Compares every row with what is stored and tries it with all rules; writes nothing.',
  })
  async checkImport(
    @Arg('id', () => ID) id: string,
    @Arg('settings', () => ImportSettingsInput) settings: ImportSettingsInput,
    @Ctx() context: Context,
  ): Promise<ImportJobType> {
    const viewer = requireViewer(context);
    const job = await getJob(id, viewer.userId);
    startCheck(context.database, viewer, job, settings);
    return shown(job);
  }

  @Mutation(() => ImportJobType, { description: 'Writes what the check has shown; once.' })
  async writeImport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ImportJobType> {
    const viewer = requireViewer(context);
    const job = await getJob(id, viewer.userId);
    startWriting(context.database, viewer, job);
    return shown(job);
  }

  @Mutation(() => Boolean, {
    description:
      'Stops a check or the writing (what is written stays and can be undone); else forgets the file.',
  })
  async cancelImport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    const job = await getJob(id, requireViewer(context).userId);
    if (job.phase === 'CHECKING' || job.phase === 'WRITING') job.stop.abort();
    else await forgetJob(job);
    return true;
  }

  @Query(() => PastImportsType, { description: 'Your imports, the latest first; an administrator sees all.' })
  pastImports(
    @Arg('offset', () => Int, { defaultValue: 0 }) offset: number,
    @Arg('limit', () => Int, { defaultValue: 50 }) limit: number,
    @Ctx() context: Context,
  ): Promise<PastImportsType> {
    return listPastImports(context.database.read, requireViewer(context), { offset, limit });
  }

  @Query(() => PastImportType)
  pastImport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PastImportType> {
    return getPastImport(context.database.read, requireViewer(context), Number(id));
  }

  @Mutation(() => PastImportType, {
    description: 'Takes a whole import back; what others changed since, or depend on, stays and is named.',
  })
  async undoImport(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<PastImportType> {
    const viewer = requireViewer(context);
    await undoImport(context.database, viewer, Number(id));
    return getPastImport(context.database.read, viewer, Number(id));
  }
}
