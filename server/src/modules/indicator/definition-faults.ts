import { AppError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { verbatim } from '../../platform/database/sql.js';
import { isPlaced, mayRead, mayReadField, type Viewer } from '../../platform/resource/access.js';
import type { Field, FieldType } from '../../platform/resource/field.js';
import { findResource, type Resource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { type Fault, fault } from './fault.js';
import { everything } from './measure.store.js';
import { reachesFrom } from './reach.js';

const conditions = ['denominator', 'known', 'numerator'] as const;

/** An analyst's definition tests what an analyst's lists show and no more, so its figures tell nothing that the lists do not. */
const analyst: Viewer = { userId: 0, name: '', role: 'ANALYST', areaId: null };

export type Author = 'ANALYST' | 'ADMIN';

const judgeOf = (author: Author): Viewer => (author === 'ANALYST' ? analyst : everything);

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

const checkField = (
  subject: Resource,
  role: string,
  given: unknown,
  types: readonly FieldType[] | null,
  judge: Viewer,
): Fault[] => {
  const field: Field | undefined = subject.fieldsByName.get(String(given));
  const [vi, en] = subject.label;
  if (!field || field.hidden)
    return [fault(role, `${vi} không có trường "${String(given)}"`, `${en} has no field "${String(given)}"`)];
  if (!mayReadField(judge, field))
    return [
      fault(
        role,
        `${field.label[0]} là dữ liệu cá nhân, không dùng được ở đây`,
        `${field.label[1]} is personal data and cannot be used here`,
      ),
    ];
  return types && !types.includes(field.type)
    ? [
        fault(
          role,
          `${field.label[0]} không phải là trường kiểu ${types.join(', ')}`,
          `${field.label[1]} is not a field of type ${types.join(', ')}`,
        ),
      ]
    : [];
};

const checkMeasure = (row: Readonly<Row>, subject: Resource, judge: Viewer): Fault[] => {
  const { measure, yearField, measuredField, latestBy } = row;
  const faults: Fault[] = [];
  if (isSet(yearField)) faults.push(...checkField(subject, 'yearField', yearField, ['year'], judge));
  const needsField = measure === 'COUNT_DISTINCT' || measure === 'SUM' || isSet(latestBy);
  if (isSet(measuredField)) {
    const types: FieldType[] | null = measure === 'SUM' ? ['wholeNumber', 'money'] : null;
    faults.push(...checkField(subject, 'measuredField', measuredField, types, judge));
  } else if (needsField) {
    faults.push(
      fault('measuredField', 'cách đo này cần một trường đo', 'this way of measuring needs a measured field'),
    );
  }
  if (isSet(latestBy)) faults.push(...checkField(subject, 'latestBy', latestBy, null, judge));
  if (measure === 'SHARE' && !isSet(row['numerator']))
    faults.push(
      fault('numerator', 'tỷ lệ cần điều kiện tử số', 'a share needs the condition of its numerator'),
    );
  if (measure !== 'SHARE')
    for (const one of ['denominator', 'known'] as const)
      if (isSet(row[one]))
        faults.push(
          fault(
            one,
            'chỉ tỷ lệ mới có điều kiện này; hãy đưa vào tử số',
            'only a share has this condition; put it into the numerator',
          ),
        );
  return faults;
};

const checkCondition = (
  connection: Connection,
  subject: Resource,
  part: string,
  where: unknown,
  author: Author,
): Fault[] => {
  if (!isSet(where)) return [];
  if (typeof where !== 'object' || Array.isArray(where))
    return [fault(part, 'cần một nhóm điều kiện', 'a group of conditions is expected')];
  const nextAlias = aliasMaker('c');
  try {
    compileWhere(
      subject,
      nextAlias(),
      where as Where,
      { dialect: connection.dialect, viewer: judgeOf(author), nextAlias, year: verbatim('2021') },
      part,
    );
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return [{ path: String(error.details['path'] ?? part), message: error.texts }];
  }
  return author === 'ANALYST' ? reachesFrom(subject, where as Where, part) : [];
};

/** Everything that is wrong with an indicator's definition; none for one that can be counted. */
export const findFaults = (connection: Connection, row: Readonly<Row>, author: Author): Fault[] => {
  const subject = findResource(String(row['subject']));
  if (!subject || !mayRead(judgeOf(author), subject))
    return [
      fault(
        'subject',
        `không có loại bản ghi "${String(row['subject'])}"`,
        `there is no resource "${String(row['subject'])}"`,
      ),
    ];
  if (!isPlaced(subject))
    return [
      fault(
        'subject',
        `${subject.label[0]} không thuộc địa bàn nào nên không đếm theo địa bàn được`,
        `${subject.label[1]} lies in no area, so it cannot be counted by area`,
      ),
    ];
  return [
    ...checkMeasure(row, subject, judgeOf(author)),
    ...conditions.flatMap((part) => checkCondition(connection, subject, part, row[part], author)),
  ];
};
