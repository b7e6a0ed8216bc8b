import { todayInVietnam } from '../format.js';
import { ask } from '../providers/client.js';
import type { MatchFact } from './work-texts.js';

export interface Seeker {
  readonly id: string;
  readonly personId: string;
  readonly occupation: string | null;
  readonly placeSought: string | null;
  readonly skills: string | null;
  readonly registeredOn: string;
  readonly person: { readonly name: string | null; readonly household: { readonly code: string } };
}

export interface Offer {
  readonly id: string;
  readonly employerId: string;
  readonly occupation: string;
  readonly place: string | null;
  readonly skills: string | null;
  readonly openings: number;
  readonly postedOn: string;
  readonly closesOn: string | null;
  readonly employer: { readonly name: string };
}

export interface Match {
  readonly jobSeekerId: string;
  readonly vacancyId: string;
  readonly points: number;
  readonly reasons: readonly {
    readonly fact: MatchFact;
    readonly points: number;
    readonly most: number;
    readonly isMet: boolean | null;
  }[];
}

const seekerFields =
  'id personId occupation placeSought skills registeredOn person { name household { code } }';
const offerFields = 'id employerId occupation place skills openings postedOn closesOn employer { name }';

/** The day that stands for a year: today, or the end of a past one. */
export const dayOf = (year: number): string =>
  String(year) < todayInVietnam().slice(0, 4) ? `${year}-12-31` : todayInVietnam();

/**
 * The newest of those who seek work in the area and of what is offered to them, also by its district and province; a commune has
 * far fewer than a page holds.
 */
export const readBothSides = async (
  areaId: string,
): Promise<{ seekers: readonly Seeker[]; offers: readonly Offer[] }> => {
  const data = await ask<{
    jobSeekers: { readonly rows: readonly Seeker[] };
    vacancies: { readonly rows: readonly Offer[] };
  }>(
    `query ($seekers: JobSeekerWhere) {
      jobSeekers(where: $seekers, orderBy: [{ field: registeredOn, direction: DESC }], page: { limit: 1000 }) { rows { ${seekerFields} } }
      vacancies(orderBy: [{ field: postedOn, direction: DESC }], page: { limit: 1000 }) { rows { ${offerFields} } }
    }`,
    { seekers: { within: areaId, isOpen: { eq: true } } },
  );
  return { seekers: data.jobSeekers.rows, offers: data.vacancies.rows };
};

export const readMatches = async (
  asked: { readonly jobSeekerId?: string; readonly vacancyId?: string; readonly areaId?: string },
  on: string,
): Promise<readonly Match[]> =>
  (
    await ask<{ jobMatches: readonly Match[] }>(
      `query ($on: Date!, $jobSeekerId: ID, $vacancyId: ID, $areaId: ID) {
        jobMatches(on: $on, jobSeekerId: $jobSeekerId, vacancyId: $vacancyId, areaId: $areaId, limit: 20) {
          jobSeekerId vacancyId points reasons { fact points most isMet }
        }
      }`,
      { on, ...asked },
    )
  ).jobMatches;

interface Foretold {
  readonly year: number;
  readonly value: number;
  readonly error: number | null;
}

/** Who seeks work, told apart; null where the groups are too small for the viewer. */
export interface Parts {
  readonly bySex: readonly { readonly key: string; readonly count: number }[] | null;
  readonly byAge: readonly { readonly key: string; readonly count: number }[] | null;
}

export interface Market extends Parts {
  readonly occupations: readonly (Parts & {
    readonly occupation: string | null;
    readonly seekersOpen: number;
    readonly openingsOpen: number;
    readonly years: readonly {
      readonly year: number;
      readonly registered: number;
      readonly openings: number;
      readonly placed: number;
    }[];
    readonly registeredNext: Foretold | null;
    readonly openingsNext: Foretold | null;
  })[];
}

export const readMarket = async (areaId: string, fromYear: number, on: string): Promise<Market> =>
  (
    await ask<{ labourMarket: Market }>(
      `query ($areaId: ID!, $fromYear: Int!, $on: Date!) {
        labourMarket(areaId: $areaId, fromYear: $fromYear, on: $on) {
          occupations {
            occupation seekersOpen openingsOpen years { year registered openings placed }
            registeredNext { year value error } openingsNext { year value error }
            bySex { key count } byAge { key count }
          }
          bySex { key count } byAge { key count }
        }
      }`,
      { areaId, fromYear, on },
    )
  ).labourMarket;
