import { AppError } from '../../kernel/errors.js';
import type { Connection } from '../../platform/database/database.js';
import { verbatim } from '../../platform/database/sql.js';
import { isPlaced, mayRead, mayReadField, type Viewer } from '../../platform/resource/access.js';
import type { Field, FieldType, Label } from '../../platform/resource/field.js';
import { findResource, type Resource } from '../../platform/resource/resource.js';
import type { Row } from '../../platform/resource/values.js';
import { aliasMaker, compileWhere, type Where } from '../../platform/resource/where.js';
import { comparisonOf, singleConditions } from './single-conditions.js';
import { type Fault, fault } from './fault.js';
import { everything } from './measure.store.js';
import { reachesFrom } from './reach.js';

const conditions = ['denominator', 'known', 'numerator'] as const;

/** An analyst's definition tests what an analyst's lists show and no more, so its figures tell nothing that the lists do not. */
const analyst: Viewer = { userId: 0, name: '', role: 'ANALYST', areaId: null };

export type Author = 'ANALYST' | 'ADMIN';

const judgeOf = (author: Author): Viewer => (author === 'ANALYST' ? analyst : everything);

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

const isEmptyCondition = (value: unknown): boolean =>
  !isSet(value) ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0);

const typeNames: Readonly<Partial<Record<FieldType, Label>>> = {
  year: ['năm', 'a year'],
  date: ['ngày', 'a day'],
  instant: ['thời điểm', 'a moment'],
  wholeNumber: ['số nguyên', 'a whole number'],
  money: ['số tiền', 'an amount of money'],
};

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
          `${field.label[0]} không phải là ${types.map((type) => typeNames[type]?.[0] ?? type).join(', ')}`,
          `${field.label[1]} is not ${types.map((type) => typeNames[type]?.[1] ?? type).join(', ')}`,
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
  if (isSet(latestBy))
    faults.push(...checkField(subject, 'latestBy', latestBy, ['date', 'instant', 'year'], judge));
  if (measure === 'SHARE' && isEmptyCondition(row['numerator']))
    faults.push(
      fault('numerator', 'tỷ lệ cần điều kiện tử số', 'a share needs the condition of its numerator'),
    );
  if (measure === 'SHARE' && !isSet(row['denominator']))
    faults.push(
      fault(
        'denominator',
        'tỷ lệ cần mẫu số: một điều kiện, hoặc {} khi xét mọi bản ghi',
        'a share needs its denominator: a condition, or {} for all rows',
      ),
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

/** Only a share is so many of a hundred, or can be met by everybody; what is counted or added up has a unit of its own. */
const checkUnit = ({ measure, unit, rule }: Readonly<Row>): Fault[] => {
  const isPercent = unit === 'PERCENT' || unit === 'PERCENTAGE_POINT';
  if (measure === 'SHARE')
    return isPercent
      ? []
      : [fault('unit', 'tỷ lệ tính bằng % hoặc điểm phần trăm', 'a share is in % or percentage points')];
  return [
    ...(isPercent
      ? [
          fault(
            'unit',
            'chỉ tỷ lệ mới tính bằng %; hãy chọn đơn vị được đếm',
            'only a share is in %; choose what is counted',
          ),
        ]
      : []),
    ...(rule === 'EVERY'
      ? [fault('rule', '"Tất cả" chỉ dùng cho tỷ lệ', '"Every" is for a share only')]
      : []),
  ];
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
  const found = new Map<string, Fault>();
  for (const single of singleConditions(where as Where)) {
    const nextAlias = aliasMaker('c');
    const context = {
      dialect: connection.dialect,
      viewer: judgeOf(author),
      nextAlias,
      year: verbatim('2021'),
    };
    try {
      compileWhere(subject, nextAlias(), single, context, part);
      const { path, value } = comparisonOf(single, part);
      if (Array.isArray(value) && value.length === 0)
        found.set(path, fault(path, 'chưa chọn giá trị nào', 'no value is chosen yet'));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const path = String(error.details['path'] ?? part);
      found.set(path, { path, message: error.texts });
    }
  }
  if (found.size > 0) return [...found.values()];
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
    ...checkUnit(row),
    ...conditions.flatMap((part) => checkCondition(connection, subject, part, row[part], author)),
  ];
};
