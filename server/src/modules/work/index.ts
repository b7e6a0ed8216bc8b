import { isPlainDate, yearOf } from '../../kernel/plain-date.js';
import { setRules } from '../../platform/resource/rules.js';
import { readPersonPlaces } from '../people/index.js';
import { Placement, Training } from './work.entity.js';

export * from './work.entity.js';

const yearOfDay = (day: unknown): number | null => (isPlainDate(day) ? yearOf(day) : null);

setRules(Training, {
  facts: async () => undefined,
  derive: (training) => ({ year: yearOfDay(training['startsOn']) }),
});

setRules(Placement, {
  facts: readPersonPlaces,
  derive: (placement, { persons, households }) => {
    const household = households.get(persons.get(placement['personId'] as number)?.['householdId'] as number);
    return {
      year: yearOfDay(placement['placedOn']),
      hamletId: placement['hamletId'] ?? household?.['hamletId'] ?? null,
    };
  },
});
