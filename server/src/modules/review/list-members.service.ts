import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import type { UseCase } from '../../platform/resource/use-case.js';
import type { Row } from '../../platform/resource/values.js';
import { MemberReview } from './member-review.entity.js';
import { HouseholdReview } from './review.entity.js';
import { type Joined, readJoined, readMembersOfSheets } from './sheet.store.js';

const idOf = (row: Readonly<Row>): number => row['id'] as number;

/** What was recorded of a member in one sheet goes with them into another of the same campaign. */
const recordedOf = (member: Readonly<Row> | undefined): Row =>
  member === undefined
    ? {}
    : Object.fromEntries(
        resourceOf(MemberReview)
          .fields.filter(
            ({ name, derived }) => derived !== true && name !== 'reviewId' && name !== 'personId',
          )
          .map(({ name }) => [name, member[name] ?? null]),
      );

export interface ListedMembers {
  /** Members of new sheets, and those who joined a household after its sheet was made. */
  readonly added: number;
  /** Members who have left a household, or died, since its sheet was made. */
  readonly left: number;
}

const joinedAfter = (
  sheet: Readonly<Row>,
  joined: readonly Joined[],
  known: ReadonlySet<unknown>,
): number[] =>
  joined
    .filter((one) => !known.has(one.personId) && one.joinedAt > String(sheet['createdAt']))
    .map((one) => one.personId);

/**
 * Gives new sheets their households’ present members, and brings open ones up to date: a split, a death or a birth after the list
 * was made changes who stands on a sheet. Whom a reviewer took off a sheet stays off.
 */
export const listMembers = async (
  useCase: UseCase,
  made: readonly Row[],
  standing: readonly Row[],
): Promise<ListedMembers> => {
  const open = standing.filter((sheet) => (sheet['recognisedClass'] ?? null) === null);
  const present = await readJoined(useCase.transaction, idsIn([...made, ...open], 'householdId'));
  const rows = await readMembersOfSheets(useCase.transaction, open.map(idOf));
  const gone: Row[] = [];
  const wanted: { reviewId: number; personId: number }[] = [];
  const counts: { id: number; set: Row }[] = [];
  for (const sheet of made)
    for (const { personId } of present.get(sheet['householdId'] as number) ?? [])
      wanted.push({ reviewId: idOf(sheet), personId });
  for (const sheet of open) {
    const now = present.get(sheet['householdId'] as number) ?? [];
    const own = rows.filter((row) => row['reviewId'] === sheet['id']);
    const stays = new Set(now.map((one) => one.personId));
    const leaving = own.filter((row) => !stays.has(row['personId'] as number));
    const joining = joinedAfter(sheet, now, new Set(own.map((row) => row['personId'])));
    if (leaving.length === 0 && joining.length === 0) continue;
    gone.push(...leaving);
    for (const personId of joining) wanted.push({ reviewId: idOf(sheet), personId });
    const members = own.length - leaving.length + joining.length;
    // Nobody is left of a household that merged into another one: its sheet counts no members, not 0.
    counts.push({ id: idOf(sheet), set: { memberCount: members === 0 ? null : members } });
  }
  const recorded = new Map(gone.map((row) => [row['personId'], row]));
  await useCase.remove(MemberReview, gone);
  await useCase.save(
    MemberReview,
    wanted.map(({ reviewId, personId }) => ({
      set: { ...recordedOf(recorded.get(personId)), reviewId, personId },
    })),
  );
  await useCase.save(HouseholdReview, counts);
  return { added: wanted.length, left: gone.length };
};
