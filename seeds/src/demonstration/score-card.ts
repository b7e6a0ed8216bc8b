import { ageIn } from './family.js';
import type { Commune, Household } from './model.js';

/** The example of a card: it belongs to the standard under which 2021 was reviewed. */
const cardOf = { RURAL: '2016-2020-RURAL-MIDLANDS', URBAN: '2016-2020-URBAN' } as const;
const everyHousehold = 25;
const items = 5;
const options = 17;

const itemKey = (card: string, position: number): string => `scoreCardItem:${card}:${position}`;
const optionKey = (card: string, position: number): string =>
  `scoreCardOption:${card}:${String(position).padStart(2, '0')}`;

/** The records of the plan that make up the cards. */
export const cardKeys: readonly string[] = Object.values(cardOf).flatMap((card) => [
  `scoreCard:${card}`,
  ...Array.from({ length: items }, (_, index) => itemKey(card, index + 1)),
  ...Array.from({ length: options }, (_, index) => optionKey(card, index + 1)),
]);

/** Some sheets of 2021 have their B1 by the card; answers the card’s id, or null for the others. */
export const answerCard = (
  { world, unit, isDetailed, answered }: Commune,
  household: Household,
  reviewId: number,
  year: number,
): number | null => {
  if (!isDetailed || year > 2021 || household.id % everyHousehold !== 0) return null;
  const card = cardOf[unit.areaType];
  const item = (position: number): number => world.idOf(itemKey(card, position));
  const option = (position: number): number => world.idOf(optionKey(card, position));
  const { members } = household;
  const dependants = members.filter((one) => ageIn(one, year) < 16 || ageIn(one, year) >= 80).length;
  answered.push({
    reviewId,
    answers: [
      [item(1), option(Math.min(members.length, 7))],
      [item(2), option(8 + Math.min(dependants, 2))],
      [item(3), household.isAgricultural ? option(13) : option(12)],
      [item(4), household.isAgricultural ? null : option(15)],
      [item(5), null],
    ],
  });
  return world.idOf(`scoreCard:${card}`);
};

export const addAnswers = ({ world, answered }: Commune): void => {
  for (const { reviewId, answers } of answered)
    for (const [itemId, optionId] of answers)
      world.sink.add('scoreAnswer', { id: world.nextId(), reviewId, itemId, optionId });
};
