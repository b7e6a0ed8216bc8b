import type { Message } from '../../kernel/errors.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { Connection } from '../../platform/database/database.js';
import type { Sql } from '../../platform/database/sql.js';
import type { UseCase } from '../../platform/resource/use-case.js';

/** Units that became one other: what lies in them may move there. */
export interface Succeeding {
  readonly predecessorIds: readonly number[];
  readonly successorId: number;
  readonly effectiveOn: PlainDate;
  /** The successor is the one unit under a new name or in a new place. */
  readonly isSameUnit: boolean;
  readonly movesUsers: boolean;
  /** Of a hamlet that is split: the households that go to this successor; `isLast`: none may be left after it. */
  readonly householdIds?: readonly number[];
  readonly isLast?: boolean;
}

/** What a module does with its records when units change; answers the sentence that tells of it. */
export type Participant = (useCase: UseCase, change: Succeeding) => Promise<Message | null>;

/** A figure that is compared before and after: it must not change by new boundaries. */
export interface UnitFigure {
  readonly label: Message;
  /** How many there are in the units of a sub-select. */
  readonly count: (connection: Connection, units: Sql) => Promise<number>;
}

const participants: Participant[] = [];
const figures: UnitFigure[] = [];

export const onUnitChange = (participant: Participant): void => {
  participants.push(participant);
};

export const addUnitFigure = (figure: UnitFigure): void => {
  figures.push(figure);
};

export const unitParticipants = (): readonly Participant[] => participants;
export const unitFigures = (): readonly UnitFigure[] => figures;
