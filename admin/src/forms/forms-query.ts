import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { Where } from '../providers/wire.js';

export interface Texts {
  readonly vi: string;
  readonly en: string;
}

export interface FlowCell {
  readonly label: Texts;
  readonly households: number;
  readonly people: number;
  readonly where: Where;
}

export interface FlowLine {
  readonly area: { readonly id: string; readonly name: string };
  readonly cells: readonly FlowCell[];
  readonly households: { readonly difference: number };
  readonly people: { readonly difference: number };
  readonly unexplained: { readonly households: number; readonly where: Where };
  readonly membersUnknown: { readonly households: number; readonly where: Where };
}

export interface FlowSheet {
  readonly whole: FlowLine;
  readonly parts: readonly FlowLine[];
}

export interface Transition {
  readonly before: string;
  readonly after: string;
  readonly households: number;
  readonly where: Where;
}

export interface Flows {
  readonly fromYear: number;
  readonly toYear: number;
  readonly matrix: readonly Transition[];
  readonly poor: FlowSheet;
  readonly nearPoor: FlowSheet;
}

const behind = '{ households where }';
const flowLine = `area { id name } cells { label { vi en } households people where } households { difference } people { difference } unexplained ${behind} membersUnknown ${behind}`;
const flowSheet = `{ whole { ${flowLine} } parts { ${flowLine} } }`;
const flowsDocument = `query Flows($areaId: ID!, $year: Int!) { povertyFlows(areaId: $areaId, year: $year) {
  fromYear toYear matrix { before after households where } poor ${flowSheet} nearPoor ${flowSheet} } }`;

const useFigures = <Answer>(name: string, document: string, areaId: string | null, variables: object) =>
  useQuery({
    queryKey: [figuresKey, name, areaId, variables],
    enabled: areaId !== null,
    queryFn: () => ask<Answer>(document, { areaId, ...variables }),
  });

export const useFlows = (areaId: string | null, year: number) =>
  useFigures<{ readonly povertyFlows: Flows }>('flows', flowsDocument, areaId, { year });

export interface DeprivationLine {
  readonly area: { readonly id: string; readonly name: string };
  readonly households: number;
  readonly where: Where;
  readonly total: number | null;
  readonly cells: readonly {
    readonly code: string;
    readonly households: number | null;
    readonly missing: number | null;
    readonly where: Where;
    readonly missingWhere: Where;
  }[];
}

export interface DeprivationSheet {
  readonly whole: DeprivationLine;
  readonly parts: readonly DeprivationLine[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

export interface Deprivations {
  readonly indicators: readonly (NamedCode & { readonly position: number })[];
  readonly poor: DeprivationSheet;
  readonly nearPoor: DeprivationSheet;
}

const deprivationLine =
  'area { id name } households where total cells { code households missing where missingWhere }';
const deprivationSheet = `{ whole { ${deprivationLine} } parts { ${deprivationLine} } }`;
const deprivationsDocument = `query Deprivations($areaId: ID!, $year: Int!) { povertyDeprivations(areaId: $areaId, year: $year) {
  indicators { code name nameEn position } poor ${deprivationSheet} nearPoor ${deprivationSheet} } }`;

export const useDeprivations = (areaId: string | null, year: number) =>
  useFigures<{ readonly povertyDeprivations: Deprivations }>('deprivations', deprivationsDocument, areaId, {
    year,
  });

interface Side {
  readonly label: Texts;
  readonly value: number;
}

export interface Check {
  readonly code: string;
  readonly title: Texts;
  readonly left: Side;
  readonly relation: string;
  readonly right: Side;
  readonly difference: number;
  readonly isMet: boolean;
  readonly rows: { readonly resource: string; readonly where: Where; readonly count: number };
}

const side = '{ label { vi en } value }';
const checksDocument = `query Checks($areaId: ID!, $year: Int!) { povertyChecks(areaId: $areaId, year: $year) {
  code title { vi en } left ${side} relation right ${side} difference isMet rows { resource where count } } }`;

export const useChecks = (areaId: string | null, year: number) =>
  useFigures<{ readonly povertyChecks: readonly Check[] }>('checks', checksDocument, areaId, { year });

export interface MeasureShare extends NamedCode {
  readonly censoredHeadcount: number | null;
  readonly contribution: number | null;
  readonly where: Where | null;
}

export interface Measures {
  readonly standardCode: string | null;
  readonly population: number;
  readonly missing: number;
  readonly withoutClass: number;
  readonly withoutMembers: number;
  readonly headcount: number | null;
  readonly intensity: number | null;
  readonly adjustedHeadcount: number | null;
  readonly populationWhere: Where | null;
  readonly poorWhere: Where | null;
  readonly indicators: readonly MeasureShare[];
  readonly dimensions: readonly MeasureShare[];
}

export type Weight = 'HOUSEHOLDS' | 'MEMBERS';
export type Identification = 'RECOGNISED_CLASS' | 'CUT_OFF';

const share = '{ code name nameEn censoredHeadcount contribution where }';
const measuresDocument = `query Measures($areaId: ID!, $year: Int!, $weight: PovertyWeight!, $identification: PovertyIdentification!) {
  povertyMeasures(areaId: $areaId, year: $year, weight: $weight, identification: $identification) {
    standardCode population missing withoutClass withoutMembers headcount intensity adjustedHeadcount populationWhere poorWhere
    indicators ${share} dimensions ${share} } }`;

export const useMeasures = (
  areaId: string | null,
  year: number,
  weight: Weight,
  identification: Identification,
) =>
  useFigures<{ readonly povertyMeasures: Measures }>('measures', measuresDocument, areaId, {
    year,
    weight,
    identification,
  });
