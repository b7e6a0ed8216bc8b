import { allOf, sql, verbatim } from '../../platform/database/sql.js';
import { withinReach } from '../../platform/resource/access.js';
import { resourceOf } from '../../platform/resource/resource.js';
import { mostItems, type WorkItem, worksInField, type WorkSource } from '../organisation/index.js';
import { DialogueQuestion } from './communication.entity.js';

/** Questions of policy dialogues that wait for an answer of the worker's body. */
export const readQuestions: WorkSource = async (connection, worker) => {
  if (!worksInField(worker)) return [];
  const reach = withinReach(worker.viewer, resourceOf(DialogueQuestion), 'q');
  const conditions = [
    sql`q.answered_on is null`,
    ...(worker.organisationId === null ? [] : [sql`q.organisation_id = ${worker.organisationId}`]),
    ...(reach ? [reach] : []),
  ];
  const found = await connection.arrays(
    sql`select q.id, q.question, a.name, q.due_on from dialogue_question as q join policy_dialogue as d on d.id = q.dialogue_id join administrative_unit as a on a.id = d.area_id
      where ${allOf(conditions)} order by q.due_on is null, q.due_on, q.id limit ${verbatim(String(mostItems))}`,
  );
  return found.map(
    ([id, title, area, dueOn]): WorkItem => ({
      kind: 'QUESTION',
      resource: 'dialogueQuestion',
      id: Number(id),
      title: String(title),
      area: String(area),
      dueOn: dueOn === null || dueOn === undefined ? null : String(dueOn),
    }),
  );
};
