import { type Message, violation } from '../../kernel/errors.js';
import { isPlainDate, type PlainDate, parsePlainDate } from '../../kernel/plain-date.js';
import type { Database } from '../../platform/database/database.js';
import { requireWrite, type Viewer } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { undoOperation } from '../../platform/resource/undo.js';
import { type Outcome, refuse, runUseCase, type UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { acts, type HouseholdChange, idOf, named, requireAlive } from './household-acts.js';
import { HouseholdEvent, householdEventKinds } from './household-event.entity.js';
import { getRow, readMembers } from './household-life.store.js';
import { Household } from './people.entity.js';

const checkDay = (household: Row, on: PlainDate): void => {
  const { since } = household;
  if (isPlainDate(since) && on < since)
    refuse(
      violation('on', 'RULE_EVENT_TOO_EARLY', {
        date: on,
        earlier: { vi: `ngày có hộ (${since})`, en: `the household’s start (${since})` },
        subject: named(household),
      }),
    );
};

const recordEvent = async (
  useCase: UseCase,
  change: HouseholdChange,
  lines: readonly Message[],
  other: number | null,
): Promise<void> =>
  useCase.record(HouseholdEvent, [
    {
      before: null,
      row: {
        householdId: Number(change.householdId),
        kind: change.kind,
        happenedOn: change.on,
        otherHouseholdId: other,
        summary: lines
          .map((line) => line.vi)
          .join(' ')
          .slice(0, 2000),
        operationKey: useCase.by.key,
        undoneAt: null,
      },
    },
  ]);

/** Does what happened in a household's life, all in one transaction, or (in a preview) says what it would do. */
export const changeHousehold = (
  database: Database,
  viewer: Viewer,
  change: HouseholdChange,
  isPreview: boolean,
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(Household));
  const on = parsePlainDate(change.on, { vi: 'Ngày', en: 'Day' });
  return runUseCase(database, viewer, { key: change.key, content: change, isPreview }, async (useCase) => {
    const household = await getRow(useCase, Household, Number(change.householdId));
    requireAlive(household);
    checkDay(household, on);
    const lines: Message[] = [];
    const told: UseCase = {
      ...useCase,
      say: (line) => {
        lines.push(line);
        useCase.say(line);
      },
    };
    const members = await readMembers(useCase, idOf(household));
    const id = await acts[change.kind]({ useCase: told, change, household, members, on });
    await recordEvent(useCase, change, lines, id === idOf(household) ? null : id);
    return id;
  });
};

/** Takes an event back with all that it changed, where nothing of it has changed since. */
export const undoHouseholdEvent = (
  database: Database,
  viewer: Viewer,
  input: { readonly key: string; readonly eventId: string },
): Promise<Outcome> => {
  requireWrite(viewer, resourceOf(Household));
  return runUseCase(
    database,
    viewer,
    { key: input.key, content: input, isPreview: false },
    async (useCase) => {
      const event = await getRow(useCase, HouseholdEvent, Number(input.eventId));
      const [vi, en] = householdEventKinds.choices.find((one) => one.value === event['kind'])?.label ?? [
        '',
        '',
      ];
      if (event['undoneAt'])
        refuse(
          violation(null, 'RULE_ALREADY_UNDONE', { operation: { vi, en }, at: String(event['undoneAt']) }),
        );
      // The event lets go of the household that goes with it; its sentence still names it.
      const row = { ...event, otherHouseholdId: null, undoneAt: useCase.by.at };
      await useCase.record(HouseholdEvent, [{ before: event, row }]);
      await undoOperation(
        useCase,
        { userId: event['createdBy'] as number | null, key: String(event['operationKey']) },
        new Set([resourceOf(HouseholdEvent).key]),
      );
      useCase.say({ vi: `Đã hoàn tác: ${vi}.`, en: `Taken back: ${en}.` });
      return event['householdId'] as number;
    },
  );
};
