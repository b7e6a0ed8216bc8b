import { type Birth, ageOn, betweenReviews, birthDay, birthOf, nextDay, randomDate } from './calendar.js';
import type { Commune, Hamlet, Household, Person, Relation } from './model.js';
import { type EthnicityCode, type Sex, composeName, drawEthnicity, drawFamilyName } from './names.js';
import { type Random, weighted } from './random.js';

type Composition = 'NUCLEAR' | 'WITH_PARENTS' | 'WITH_CHILD_COUPLE' | 'ELDERLY' | 'SINGLE_PARENT';

const drawComposition = weighted<Composition>([
  ['NUCLEAR', 52],
  ['WITH_PARENTS', 20],
  ['WITH_CHILD_COUPLE', 13],
  ['ELDERLY', 9],
  ['SINGLE_PARENT', 6],
]);

const drawChildCount = weighted<number>([
  [0, 6],
  [1, 24],
  [2, 45],
  [3, 19],
  [4, 6],
]);

const oldAge = 60;
const meanStature = -0.88;

const otherSex = (sex: Sex): Sex => (sex === 'MALE' ? 'FEMALE' : 'MALE');

export const isMinority = (ethnicity: EthnicityCode): boolean => ethnicity !== 'KINH';

/** The age in the middle of a year: near enough for what happens in it. */
export const ageIn = (person: Person, year: number): number => ageOn(person.birth, year, 7, 1);

interface PersonTraits {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly ethnicity: EthnicityCode;
  readonly familyName: string;
  readonly parent?: Person | null;
}

const drawBirth = (random: Random, year: number, presentYear: number): Birth => ({
  year,
  month: random.between(1, 12),
  day: random.between(1, 28),
  isYearOnly: presentYear - year >= oldAge && random.chance(0.15),
});

/** Adds a person to the household without a membership: `join` gives it its dates. */
const addPerson = (commune: Commune, household: Household, traits: PersonTraits, birth: Birth): Person => {
  const { random, world } = commune;
  const age = yearOfFirstReview(commune) - birth.year;
  const person: Person = {
    id: world.nextId(),
    familyName: traits.familyName,
    name: composeName(random, traits.familyName, traits.sex, birth.year),
    sex: traits.sex,
    birth,
    ethnicity: traits.ethnicity,
    citizenNumber: age < 1 && random.chance(0.1) ? null : world.citizens.next(traits.sex, birth.year),
    hasDisability: random.chance(age >= oldAge ? 0.06 : 0.018),
    isPersonOfMerit: age >= 62 && random.chance(0.05),
    stature: meanStature + random.normal() + 0.2 * Math.max(-1.5, Math.min(1.5, household.prospect)),
    memberships: [],
    household,
    partner: null,
    parent: traits.parent ?? null,
    relation: 'OTHER',
    diedOn: null,
    isPlaced: false,
  };
  household.members.push(person);
  commune.people.push(person);
  return person;
};

const yearOfFirstReview = (commune: Commune): number => commune.world.years[0] as number;

export const isChildOf = (person: Person, elder: Person): boolean => {
  const { parent } = person;
  return parent !== null && (parent === elder || parent.partner === elder);
};

const relationTo = (head: Person, person: Person): Relation => {
  if (person === head) return 'HEAD';
  if (person.partner === head) return 'SPOUSE';
  if (isChildOf(person, head)) return 'CHILD';
  if (isChildOf(head, person)) return 'PARENT';
  if (person.parent && isChildOf(person.parent, head)) return 'GRANDCHILD';
  return head.parent && isChildOf(person, head.parent) ? 'SIBLING' : 'OTHER';
};

/** Opens a membership in the person's household. */
export const join = (person: Person, from: string): void => {
  person.relation = relationTo(person.household.head, person);
  person.memberships.push({ householdId: person.household.id, relation: person.relation, from, to: null });
};

export const leave = (person: Person, to: string): void => {
  const open = person.memberships.at(-1);
  if (open && open.to === null) open.to = to;
};

/** Moves a person to another household; partner and parent are as they will be there. */
export const moveTo = (person: Person, household: Household, on: string): void => {
  const former = person.household;
  former.members = former.members.filter((member) => member !== person);
  leave(person, on);
  household.members.push(person);
  person.household = household;
  join(person, nextDay(on));
};

/** The new head's household gets its relations anew; only who changes relation gets a new membership. */
export const makeHead = (household: Household, head: Person, on: string): void => {
  household.head = head;
  for (const member of household.members) {
    if (relationTo(head, member) === member.relation) continue;
    leave(member, on);
    join(member, nextDay(on));
  }
};

export const nextCode = (hamlet: Hamlet): string => {
  hamlet.households += 1;
  return String(hamlet.households).padStart(3, '0');
};

interface Foundation {
  readonly since: string;
  readonly originId: number | null;
  readonly arrival: Household['arrival'];
  readonly isAgricultural: boolean;
  readonly prospect: number;
}

/** A household with its head to come: the first person added is its head. */
export const openHousehold = (
  commune: Commune,
  hamlet: Hamlet,
  foundation: Foundation,
  head: Person | null,
): Household => {
  const { random, world } = commune;
  const household: Omit<Household, 'head'> & { head: Person | null } = {
    id: world.nextId(),
    ...foundation,
    isSampled: random.chance(0.1),
    roominess: random.next(),
    phone: random.chance(0.6) ? inventPhone(random) : null,
    code: nextCode(hamlet),
    hamlet,
    head,
    members: [],
    endedOn: null,
    endReason: null,
    incomeScore: 0,
    lacks: [],
    classes: new Map(),
    escapedYear: null,
    hasNewHouse: false,
  };
  return household as Household;
};

/** Starts with 0000, which no network has. */
const inventPhone = (random: Random): string => `0000${String(random.between(0, 999_999)).padStart(6, '0')}`;

/** A whole household as it is found in `year`: people, relations and memberships. */
export const foundHousehold = (
  commune: Commune,
  hamlet: Hamlet,
  year: number,
  arrival: 'MOVED_IN' | null,
): Household => {
  const { random } = commune;
  const ethnicity = random.chance(0.55) ? hamlet.mainEthnicity : drawEthnicity(random);
  const composition = drawComposition(random);
  const headAge = drawHeadAge(random, composition);
  const since =
    arrival === null
      ? randomDate(random, random.between(Math.min(2020, Math.max(1985, year - headAge + 22)), 2020), 1, 12)
      : randomDate(random, year, 2, 8);
  const household = openHousehold(
    commune,
    hamlet,
    {
      since,
      originId: null,
      arrival,
      isAgricultural: random.chance(commune.unit.areaType === 'RURAL' ? 0.88 : 0.3),
      prospect: random.normal(),
    },
    null,
  );
  populate(commune, household, { year, ethnicity, composition, headAge });
  household.prospect += prospectOf(household, ethnicity, year);
  for (const member of household.members) {
    const born = birthDay(member.birth);
    join(member, born > since ? born : since);
  }
  return household;
};

const drawHeadAge = (random: Random, composition: Composition): number => {
  if (composition === 'ELDERLY') return random.between(60, 82);
  if (composition === 'WITH_CHILD_COUPLE') return random.between(49, 70);
  if (composition === 'WITH_PARENTS') return random.between(27, 48);
  return random.between(25, 62);
};

interface Draft {
  readonly year: number;
  readonly ethnicity: EthnicityCode;
  readonly composition: Composition;
  readonly headAge: number;
}

const populate = (commune: Commune, household: Household, draft: Draft): void => {
  const { random } = commune;
  const { year, ethnicity, composition, headAge } = draft;
  const familyName = drawFamilyName(random, ethnicity);
  const sex: Sex = random.chance(composition === 'SINGLE_PARENT' ? 0.25 : 0.83) ? 'MALE' : 'FEMALE';
  const head = addPerson(
    commune,
    household,
    { sex, birthYear: year - headAge, ethnicity, familyName },
    drawBirth(random, year - headAge, year),
  );
  household.head = head;
  const isCouple = composition === 'ELDERLY' ? random.chance(0.55) : composition !== 'SINGLE_PARENT';
  if (isCouple) addPartner(commune, household, head, year);
  if (composition === 'WITH_PARENTS') {
    const parent = addElder(commune, household, head, year);
    head.parent = parent;
    if (random.chance(0.5)) addPartner(commune, household, parent, year);
  }
  if (composition === 'ELDERLY') return;
  const children = addChildren(commune, head, year);
  if (composition !== 'WITH_CHILD_COUPLE') return;
  const heir = children.find((child) => ageIn(child, year) >= 22) ?? addHeir(commune, household, head, year);
  addPartner(commune, household, heir, year);
  addChildren(commune, heir, year);
};

/** Two in three marry within their own ethnicity. */
const addPartner = (commune: Commune, household: Household, person: Person, year: number): Person => {
  const { random } = commune;
  const ethnicity = random.chance(0.7) ? person.ethnicity : drawEthnicity(random);
  const gap = person.sex === 'MALE' ? random.between(-1, 5) : random.between(-5, 1);
  const birthYear = Math.min(person.birth.year + gap, year - 19);
  const partner = addPerson(
    commune,
    household,
    { sex: otherSex(person.sex), birthYear, ethnicity, familyName: drawFamilyName(random, ethnicity) },
    drawBirth(random, birthYear, year),
  );
  wed(person, partner);
  return partner;
};

export const wed = (person: Person, partner: Person): void => {
  person.partner = partner;
  partner.partner = person;
};

const addElder = (commune: Commune, household: Household, head: Person, year: number): Person => {
  const { random } = commune;
  const sex: Sex = random.chance(0.6) ? 'FEMALE' : 'MALE';
  const birthYear = Math.max(head.birth.year - random.between(20, 32), year - 92);
  const familyName = sex === 'MALE' ? head.familyName : drawFamilyName(random, head.ethnicity);
  return addPerson(
    commune,
    household,
    { sex, birthYear, ethnicity: head.ethnicity, familyName },
    drawBirth(random, birthYear, year),
  );
};

const addHeir = (commune: Commune, household: Household, head: Person, year: number): Person => {
  const { random } = commune;
  const birthYear = Math.min(head.birth.year + random.between(21, 27), year - 22);
  return addPerson(
    commune,
    household,
    {
      sex: random.chance(0.8) ? 'MALE' : 'FEMALE',
      birthYear,
      ethnicity: head.ethnicity,
      familyName: head.familyName,
      parent: head,
    },
    drawBirth(random, birthYear, year),
  );
};

/** The children who still live at home; grown ones have mostly left. */
const addChildren = (commune: Commune, parent: Person, year: number): Person[] => {
  const { random } = commune;
  const mother = parent.sex === 'FEMALE' ? parent : parent.partner;
  const motherBirth = mother?.birth.year ?? parent.birth.year;
  const extra = (parent.ethnicity === 'MONG' || parent.ethnicity === 'DAO') && random.chance(0.4) ? 1 : 0;
  const children: Person[] = [];
  let birthYear = motherBirth + random.between(19, 26);
  for (
    let left = drawChildCount(random) + extra;
    left > 0 && birthYear < year && birthYear <= motherBirth + 42;
    left -= 1
  ) {
    const age = year - birthYear;
    if (age < 22 || random.chance(0.25)) {
      const sex: Sex = random.chance(0.52) ? 'MALE' : 'FEMALE';
      children.push(addChild(commune, parent, sex, drawBirth(random, birthYear, year)));
    }
    birthYear += random.between(2, 6);
  }
  return children;
};

const addChild = (commune: Commune, parent: Person, sex: Sex, birth: Birth): Person => {
  const father = parent.sex === 'MALE' ? parent : parent.partner;
  const familyName = father?.familyName ?? parent.familyName;
  return addPerson(
    commune,
    parent.household,
    { sex, birthYear: birth.year, ethnicity: father?.ethnicity ?? parent.ethnicity, familyName, parent },
    birth,
  );
};

/** A birth between two reviews. */
export const bearChild = (
  commune: Commune,
  mother: Person,
  year: number,
): { child: Person; bornOn: string } => {
  const { random } = commune;
  const bornOn = betweenReviews(random, year, 6);
  const child = addChild(commune, mother, random.chance(0.52) ? 'MALE' : 'FEMALE', birthOf(bornOn));
  join(child, bornOn);
  return { child, bornOn };
};

/** Hands that work raise it, mouths to feed, age and disability lower it. */
const prospectOf = (household: Household, ethnicity: EthnicityCode, year: number): number => {
  let sum = ethnicity === 'KINH' ? 0.5 : ethnicity === 'DAO' ? -0.35 : ethnicity === 'MONG' ? -0.8 : 0;
  for (const member of household.members) {
    const age = ageIn(member, year);
    if (age < 16) sum -= 0.22;
    else if (age < 62) sum += 0.15;
    if (member.hasDisability) sum -= 0.4;
  }
  return sum;
};
