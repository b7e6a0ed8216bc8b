import type { Connection } from '../../platform/database/database.js';
import { column } from '../../platform/database/sql.js';
import { idsIn } from '../../platform/resource/facts.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { setRules } from '../../platform/resource/rules.js';
import { readStored } from '../../platform/resource/stored-rows.js';
import type { Row } from '../../platform/resource/values.js';
import { addWorkSource } from '../organisation/index.js';
import { Commendation, DialogueQuestion, FacilityState, PolicyDialogue } from './communication.entity.js';
import {
  checkCommendation,
  checkFacilityState,
  checkQuestion,
  deriveDialogue,
  deriveQuestion,
} from './communication.rules.js';
import { readQuestions } from './question.store.js';

export * from './communication.entity.js';

const noFacts = async (): Promise<void> => undefined;

/** All states of the facilities, the batch's own rows standing in for their stored forms. */
const readStates = async (connection: Connection, states: readonly Row[]): Promise<readonly Row[]> => {
  const ids = idsIn(states, 'facilityId');
  const stored =
    ids.length === 0
      ? []
      : await readStored(connection, resourceOf(FacilityState), [
          connection.dialect.isIn(column('t1', 'facility_id'), ids),
        ]);
  const own = new Set(states.map((row) => row['id']));
  return [...stored.filter((row) => !own.has(row['id'])), ...states];
};

setRules(FacilityState, {
  facts: readStates,
  check: (state, all) =>
    checkFacilityState(
      state,
      all.filter((other) => other !== state && other['facilityId'] === state['facilityId']),
    ),
});
setRules(Commendation, { facts: noFacts, check: checkCommendation });
setRules(PolicyDialogue, { facts: noFacts, derive: deriveDialogue });
setRules(DialogueQuestion, { facts: noFacts, derive: deriveQuestion, check: checkQuestion });

addWorkSource(readQuestions);
