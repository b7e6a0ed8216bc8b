import { betweenReviews, isoDate, nextDay, randomDate } from './calendar.js';
import {
  ageIn,
  bearChild,
  foundHousehold,
  isChildOf,
  leave,
  makeHead,
  moveTo,
  nextCode,
  openHousehold,
  wed,
} from './family.js';
import {
  tellBirth,
  tellDeath,
  tellDeparture,
  tellMerge,
  tellMove,
  tellNewHead,
  tellSplit,
} from './events.js';
import type { Commune, Hamlet, Household, Person } from './model.js';
import type { Sex } from './names.js';

const shares = { split: 0.09, moveWithin: 0.004, moveAway: 0.003, moveIn: 0.003, merge: 0.04 };

/**
 * What happens between two reviews. Each kind of event has its months (deaths by March, births by June, marriages in April
 * and May, splits and mergers in July, departures in August), so that the memberships of a person never overlap.
 * `households` grows by the new ones; ended ones stay in it.
 */
export const passYear = (commune: Commune, hamlet: Hamlet, year: number, households: Household[]): void => {
  const { random } = commune;
  const present = households.filter((household) => household.endedOn === null);
  for (const household of present) {
    for (const member of household.members) {
      if (household.endedOn === null && random.chance(deathShare(ageIn(member, year))))
        die(commune, household, member, year);
    }
    if (household.endedOn === null) welcomeChildren(commune, household, year);
  }
  marry(commune, year, present);
  for (const household of present) {
    if (household.endedOn !== null) continue;
    const couple = findYoungCouple(household, year);
    if (couple && random.chance(shares.split)) households.push(split(commune, household, couple, year));
    else if (random.chance(shares.moveAway)) depart(commune, household, randomDate(random, year, 8, 8));
    else if (random.chance(shares.moveWithin)) moveWithin(commune, household, year);
    else if (isLoneElder(household, year) && random.chance(shares.merge))
      merge(commune, household, present, year);
  }
  for (const _ of present) {
    if (random.chance(shares.moveIn)) households.push(foundHousehold(commune, hamlet, year, 'MOVED_IN'));
  }
};

const deathShare = (age: number): number => {
  if (age < 1) return 0.006;
  if (age < 40) return 0.0008;
  if (age < 60) return 0.004;
  if (age < 70) return 0.014;
  return age < 80 ? 0.035 : 0.09;
};

const die = (commune: Commune, household: Household, person: Person, year: number): void => {
  const others = household.members.filter((member) => member !== person);
  const heir = findHeir(person, others, year);
  // Children without an adult would need a guardian elsewhere, which these records do not tell.
  if (!heir && others.length > 0) return;
  const on = betweenReviews(commune.random, year, 3);
  if (others.some((member) => (member.memberships.at(-1)?.from ?? '') >= on)) return;
  if ((person.memberships.at(-1)?.from ?? '') >= on) return;
  person.diedOn = on;
  leave(person, on);
  tellDeath(commune, household, person, on);
  if (heir) {
    household.members = others;
    if (household.head === person) {
      makeHead(household, heir, on);
      tellNewHead(commune, household, nextDay(on));
    }
  } else {
    household.endedOn = on;
    household.endReason = 'DIED_OUT';
  }
};

/** The widowed partner, else the eldest adult. */
const findHeir = (person: Person, others: readonly Person[], year: number): Person | undefined => {
  if (person.partner && others.includes(person.partner)) return person.partner;
  return others
    .filter((member) => ageIn(member, year) >= 18)
    .sort((one, other) => one.birth.year - other.birth.year)[0];
};

const welcomeChildren = (commune: Commune, household: Household, year: number): void => {
  const { random } = commune;
  for (const member of household.members) {
    if (
      member.sex !== 'FEMALE' ||
      !member.partner ||
      member.partner.household !== household ||
      member.partner.diedOn
    )
      continue;
    const age = ageIn(member, year);
    if (age < 19 || age > 40) continue;
    const children = household.members.filter((child) => isChildOf(child, member)).length;
    const share = children === 0 ? 0.22 : children === 1 ? 0.11 : 0.02;
    if (!random.chance(share)) continue;
    const { child, bornOn } = bearChild(commune, member, year);
    tellBirth(commune, household, child, bornOn);
  }
};

/** Sons and daughters at home marry someone of another household of the hamlet; the bride (seldom the groom) moves. */
const marry = (commune: Commune, year: number, present: readonly Household[]): void => {
  const { random } = commune;
  const single: Record<Sex, Person[]> = { MALE: [], FEMALE: [] };
  for (const household of present) {
    if (household.endedOn !== null) continue;
    for (const member of household.members) {
      const age = ageIn(member, year);
      if (member === household.head || member.partner || age < 20 || age > 34 || member.relation !== 'CHILD')
        continue;
      if (random.chance(0.35)) single[member.sex].push(member);
    }
  }
  for (const groom of single.MALE) {
    const brideIndex = single.FEMALE.findIndex(
      (bride) => bride.household !== groom.household && bride.familyName !== groom.familyName,
    );
    const bride = brideIndex < 0 ? undefined : single.FEMALE.splice(brideIndex, 1)[0];
    if (!bride) continue;
    wed(groom, bride);
    moveTo(bride, groom.household, randomDate(random, year, 4, 5));
  }
};

/** A couple with at least one child that lives with the head's other family. */
const findYoungCouple = (household: Household, year: number): Person | null => {
  for (const member of household.members) {
    if (member === household.head || !member.partner || member.partner === household.head) continue;
    if (member.partner.household !== household || !isChildOf(member, household.head)) continue;
    if (ageIn(member, year) < 24 || member.diedOn || member.partner.diedOn) continue;
    if (household.members.some((child) => isChildOf(child, member))) return member;
  }
  return null;
};

const split = (commune: Commune, household: Household, heir: Person, year: number): Household => {
  const { random } = commune;
  const on = randomDate(random, year, 7, 7);
  const head = heir.sex === 'FEMALE' && heir.partner && random.chance(0.8) ? heir.partner : heir;
  const founded = openHousehold(
    commune,
    household.hamlet,
    {
      since: nextDay(on),
      originId: household.id,
      arrival: 'SPLIT',
      isAgricultural: household.isAgricultural,
      prospect: household.prospect + random.normal() * 0.5,
    },
    head,
  );
  const movers = household.members.filter(
    (member) => member === heir || member === heir.partner || isChildOf(member, heir),
  );
  for (const member of movers) moveTo(member, founded, on);
  tellSplit(commune, household, founded);
  return founded;
};

const end = (household: Household, reason: 'MOVED_AWAY' | 'MERGED', on: string): void => {
  household.endedOn = on;
  household.endReason = reason;
  for (const member of household.members) leave(member, on);
};

const depart = (commune: Commune, household: Household, on: string): void => {
  tellDeparture(commune, household, on);
  end(household, 'MOVED_AWAY', on);
};

/** Later reviews name the new hamlet; the past ones keep the old. */
const moveWithin = (commune: Commune, household: Household, year: number): void => {
  const target = commune.random.pick(commune.hamlets);
  if (target === household.hamlet) return;
  const formerCode = household.code;
  household.hamlet = target;
  household.code = nextCode(target);
  tellMove(commune, household, formerCode, isoDate(year, 8, 1 + (household.id % 27)));
};

const isLoneElder = (household: Household, year: number): boolean =>
  household.members.length === 1 && ageIn(household.head, year) >= 65;

const merge = (commune: Commune, household: Household, present: readonly Household[], year: number): void => {
  const hosts = present.filter(
    (other) => other !== household && other.endedOn === null && other.hamlet === household.hamlet,
  );
  if (hosts.length === 0) return;
  const on = randomDate(commune.random, year, 7, 7);
  const elder = household.head;
  end(household, 'MERGED', on);
  const host = commune.random.pick(hosts);
  moveTo(elder, host, on);
  tellMerge(commune, household, elder, host, nextDay(on));
};
