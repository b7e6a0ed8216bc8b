import type { Message } from '../kernel/messages.js';

/** A member's facts in one review; null: not known. Words are those of the stored choices. */
export interface MemberFacts {
  readonly age: number | null;
  readonly schoolLevel: string | null;
  readonly isAtRightSchool: boolean | null;
  readonly qualification: string | null;
  readonly hasWorkplaceCertificate: boolean | null;
  readonly workState: string | null;
  readonly isWageWorker: boolean | null;
  readonly hasContract: boolean | null;
  readonly isAbleToWork: boolean | null;
  readonly hasHealthInsurance: boolean | null;
  readonly receivesAllowance: boolean | null;
  readonly isStunted: boolean | null;
  readonly isUnderweight: boolean | null;
  readonly usesInternet: boolean | null;
}

export interface DwellingFacts {
  readonly memberCount: number | null;
  readonly livingAreaM2: number | null;
  readonly isWallDurable: boolean | null;
  readonly isPillarDurable: boolean | null;
  readonly isRoofDurable: boolean | null;
  readonly waterSource: string | null;
  readonly toiletKind: string | null;
  readonly hasSharedMeans: boolean | null;
  readonly hasPersonalMeans: boolean | null;
}

export const proposedIndicators = [
  'EMPLOYMENT',
  'DEPENDANT_BALANCE',
  'NUTRITION',
  'HEALTH_INSURANCE',
  'ADULT_EDUCATION',
  'CHILD_SCHOOLING',
  'HOUSING_QUALITY',
  'HOUSING_AREA',
  'SAFE_WATER',
  'HYGIENIC_TOILET',
  'TELECOM',
  'INFORMATION_MEANS',
] as const;

export type ProposedIndicator = (typeof proposedIndicators)[number];

/** The numbers and words of the standard's rules, by indicator; an indicator without rules is not proposed. */
export type ProposalRules = Readonly<Partial<Record<ProposedIndicator, Readonly<Record<string, unknown>>>>>;

export interface Proposal {
  /** null: what is recorded does not decide it. */
  readonly isDeprived: boolean | null;
  readonly reason: Message;
}

type Judgement = boolean | null;

const say = (isDeprived: Judgement, vi: string, en: string): Proposal => ({ isDeprived, reason: { vi, en } });

const and = (a: Judgement, b: Judgement): Judgement =>
  a === false || b === false ? false : a === null || b === null ? null : true;

const or = (a: Judgement, b: Judgement): Judgement =>
  a === true || b === true ? true : a === null || b === null ? null : false;

const not = (a: Judgement): Judgement => (a === null ? null : !a);

/** Ages from `from` through `through`; an unknown age decides nothing. */
const isAged = (member: MemberFacts, from: number, through: number): Judgement =>
  member.age === null ? null : member.age >= from && member.age <= through;

class Rule {
  constructor(private readonly values: Readonly<Record<string, unknown>>) {}

  /** A number that the rule does not have makes the comparison with it false, so nothing is proposed from it. */
  number(name: string): number {
    const value = this.values[name];
    return typeof value === 'number' ? value : Number.NaN;
  }

  accepts(word: string | null): Judgement {
    const accepted = this.values['accepted'];
    return word === null || !Array.isArray(accepted) ? null : accepted.includes(word);
  }
}

/** Members that are not recorded one by one may change the answer where nobody recorded decides it. */
const anyMember = (
  members: readonly MemberFacts[],
  isComplete: boolean,
  test: (member: MemberFacts) => Judgement,
  words: { readonly vi: string; readonly en: string },
): Proposal => {
  const answers = members.map(test);
  const found = answers.filter((one) => one === true).length;
  const open = answers.filter((one) => one === null).length;
  if (found > 0) return say(true, `${found} người ${words.vi}`, `members: ${found} ${words.en}`);
  if (open > 0)
    return say(
      null,
      `chưa rõ với ${open} người: ${words.vi}`,
      `members: not known of ${open} whether ${words.en}`,
    );
  if (!isComplete) return say(null, 'chưa ghi đủ thành viên', 'not every member is recorded');
  return say(false, `không có ai ${words.vi}`, `no member ${words.en}`);
};

const lacksWork = (member: MemberFacts, rule: Rule): Judgement => {
  const isOfAge = isAged(member, rule.number('fromAge'), rule.number('belowAge') - 1);
  const isIdle = member.workState === null ? null : member.workState === 'UNEMPLOYED';
  const isInWork = member.workState === null ? null : ['SUSTAINABLE', 'UNSTABLE'].includes(member.workState);
  const isWithoutContract = and(and(isInWork, member.isWageWorker), not(member.hasContract));
  return and(isOfAge, or(and(isIdle, member.isAbleToWork), isWithoutContract));
};

const finishedUpper = ['UPPER_SECONDARY', 'VOCATIONAL', 'HIGHER'];
const finishedLower = ['LOWER_SECONDARY', ...finishedUpper];

const lacksEducation = (member: MemberFacts, rule: Rule): Judgement => {
  const { age, schoolLevel, qualification } = member;
  const isOfAge = isAged(member, rule.number('fromAge'), rule.number('throughAge'));
  if (age === null || isOfAge !== true) return isOfAge;
  const enough = age < rule.number('upperFromAge') ? finishedLower : finishedUpper;
  const isLearning = schoolLevel === null ? null : enough.includes(schoolLevel);
  const hasFinished = qualification === null ? null : enough.includes(qualification);
  return not(or(or(isLearning, hasFinished), member.hasWorkplaceCertificate));
};

const levelFor = (age: number, rule: Rule): string =>
  age < rule.number('primaryFromAge')
    ? 'PRESCHOOL'
    : age < rule.number('lowerFromAge')
      ? 'PRIMARY'
      : 'LOWER_SECONDARY';

const lacksSchooling = (member: MemberFacts, rule: Rule): Judgement => {
  const isOfAge = isAged(member, rule.number('preschoolFromAge'), rule.number('belowAge') - 1);
  if (member.age === null || isOfAge !== true) return isOfAge;
  if (member.isAtRightSchool !== null) return !member.isAtRightSchool;
  return member.schoolLevel === null ? null : member.schoolLevel !== levelFor(member.age, rule);
};

const proposeDependants = (members: readonly MemberFacts[], isComplete: boolean, rule: Rule): Proposal => {
  if (members.length === 0 || !isComplete)
    return say(null, 'chưa ghi đủ thành viên', 'not every member is recorded');
  const answers = members.map((member) =>
    or(isAged(member, 0, rule.number('childBelowAge') - 1), member.receivesAllowance),
  );
  const sure = answers.filter((one) => one === true).length;
  const open = answers.filter((one) => one === null).length;
  const isAbove = (count: number): boolean => count * 100 > members.length * rule.number('abovePercent');
  const words = (isDeprived: Judgement): Proposal =>
    say(
      isDeprived,
      `${sure}/${members.length} người phụ thuộc${open > 0 ? `, chưa rõ ${open} người` : ''}`,
      `${sure} of ${members.length} are dependants${open > 0 ? `, ${open} not known` : ''}`,
    );
  if (isAbove(sure)) return words(true);
  return words(isAbove(sure + open) ? null : false);
};

const proposeQuality = (dwelling: DwellingFacts, rule: Rule): Proposal => {
  const parts = [dwelling.isWallDurable, dwelling.isPillarDurable, dwelling.isRoofDurable];
  const weak = parts.filter((one) => one === false).length;
  const open = parts.filter((one) => one === null).length;
  const least = rule.number('weakParts');
  const isDeprived = weak >= least ? true : weak + open >= least ? null : false;
  return say(
    isDeprived,
    `${weak}/3 kết cấu chính không bền chắc${open > 0 ? `, chưa rõ ${open}` : ''}`,
    `${weak} of 3 main parts are not durable${open > 0 ? `, ${open} not known` : ''}`,
  );
};

const proposeArea = ({ livingAreaM2, memberCount }: DwellingFacts, rule: Rule): Proposal => {
  if (livingAreaM2 === null || memberCount === null || memberCount === 0)
    return say(null, 'chưa rõ diện tích hoặc số nhân khẩu', 'the area or the number of members is not known');
  const each = livingAreaM2 / memberCount;
  return say(
    livingAreaM2 < memberCount * rule.number('belowM2'),
    `${each.toFixed(1).replace('.', ',')} m² mỗi người`,
    `${each.toFixed(1)} m² a person`,
  );
};

const proposeWord = (
  word: string | null,
  rule: Rule,
  known: Message,
  unknown: Message,
  unfit: Message,
): Proposal => {
  const isAccepted = rule.accepts(word);
  const reason = isAccepted === null ? unknown : isAccepted ? known : unfit;
  return { isDeprived: not(isAccepted), reason };
};

const proposeOne = (
  indicator: ProposedIndicator,
  members: readonly MemberFacts[],
  dwelling: DwellingFacts,
  rule: Rule,
): Proposal => {
  const isComplete = dwelling.memberCount !== null && members.length >= dwelling.memberCount;
  const any = (test: (member: MemberFacts) => Judgement, vi: string, en: string): Proposal =>
    anyMember(members, isComplete, test, { vi, en });
  switch (indicator) {
    case 'EMPLOYMENT':
      return any(
        (member) => lacksWork(member, rule),
        'trong độ tuổi, có khả năng lao động mà không có việc, hoặc làm công không có hợp đồng',
        'of working age and able to work without a job, or hired without a contract',
      );
    case 'DEPENDANT_BALANCE':
      return proposeDependants(members, isComplete, rule);
    case 'NUTRITION':
      return any(
        (member) =>
          and(isAged(member, 0, rule.number('belowAge') - 1), or(member.isStunted, member.isUnderweight)),
        'là trẻ em thấp còi hoặc nhẹ cân',
        'are children stunted or underweight',
      );
    case 'HEALTH_INSURANCE':
      return any(
        (member) => and(isAged(member, rule.number('fromAge'), 200), not(member.hasHealthInsurance)),
        `từ ${rule.number('fromAge')} tuổi không có bảo hiểm y tế`,
        `aged ${rule.number('fromAge')} or more without health insurance`,
      );
    case 'ADULT_EDUCATION':
      return any(
        (member) => lacksEducation(member, rule),
        'không học và chưa đạt trình độ theo tuổi',
        'neither in training nor with the qualification of their age',
      );
    case 'CHILD_SCHOOLING':
      return any(
        (member) => lacksSchooling(member, rule),
        'là trẻ em không học đúng cấp theo tuổi',
        'are children not at the school level of their age',
      );
    case 'HOUSING_QUALITY':
      return proposeQuality(dwelling, rule);
    case 'HOUSING_AREA':
      return proposeArea(dwelling, rule);
    case 'SAFE_WATER':
      return proposeWord(
        dwelling.waterSource,
        rule,
        { vi: 'dùng nguồn nước hợp vệ sinh', en: 'uses a safe source of water' },
        { vi: 'chưa rõ nguồn nước', en: 'the source of water is not known' },
        { vi: 'nguồn nước không hợp vệ sinh', en: 'the source of water is not safe' },
      );
    case 'HYGIENIC_TOILET':
      return proposeWord(
        dwelling.toiletKind,
        rule,
        { vi: 'có nhà tiêu hợp vệ sinh', en: 'has a hygienic toilet' },
        { vi: 'chưa rõ loại nhà tiêu', en: 'the kind of toilet is not known' },
        { vi: 'nhà tiêu không hợp vệ sinh', en: 'the toilet is not hygienic' },
      );
    case 'TELECOM': {
      const used = any((member) => member.usesInternet, 'dùng internet', 'use the internet');
      return { isDeprived: not(used.isDeprived), reason: used.reason };
    }
    case 'INFORMATION_MEANS': {
      const isLacking = and(not(dwelling.hasSharedMeans), not(dwelling.hasPersonalMeans));
      return isLacking === null
        ? say(null, 'chưa rõ phương tiện thông tin', 'the means of information are not known')
        : isLacking
          ? say(true, 'không có phương tiện thông tin nào', 'has no means of information')
          : say(false, 'có phương tiện thông tin', 'has means of information');
    }
  }
};

/**
 * What recorded facts say about each deprivation (law.md 1.3), with the reason; a proposal only: the reviewer decides. An unknown
 * fact leaves a proposal open where it could change it.
 */
export const proposeDeprivations = (
  members: readonly MemberFacts[],
  dwelling: DwellingFacts,
  rules: ProposalRules,
): ReadonlyMap<ProposedIndicator, Proposal> =>
  new Map(
    proposedIndicators.flatMap((indicator): [ProposedIndicator, Proposal][] => {
      const values = rules[indicator];
      return values ? [[indicator, proposeOne(indicator, members, dwelling, new Rule(values))]] : [];
    }),
  );
