import { useQuery } from '@tanstack/react-query';
import { figuresKey } from '../dashboard/use-progress.js';
import { ask } from '../providers/client.js';
import type { Where } from '../providers/wire.js';

export interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** An area, a year, and the day whose boundaries hold; null: today's. */
export interface Asked {
  readonly areaId: string | null;
  readonly year: number;
  readonly boundary: string | null;
}

export interface FormColumn {
  readonly group: Texts | null;
  readonly label: Texts;
  /** As the national form numbers it; empty for what the product adds. */
  readonly mark: string;
  readonly isRate: boolean;
  /** null: what the line counts. */
  readonly counted: 'HOUSEHOLDS' | 'PEOPLE' | null;
}

export interface FormCell {
  readonly value: number | null;
  readonly where: Where | null;
  readonly beyond: number;
}

export interface FormLine {
  readonly area: { readonly id: string; readonly name: string };
  readonly isWhole: boolean;
  readonly counted: 'HOUSEHOLDS' | 'PEOPLE' | null;
  readonly cells: readonly FormCell[];
}

export interface Form {
  readonly number: number;
  readonly title: Texts;
  readonly unit: Texts;
  readonly resource: string;
  readonly columns: readonly FormColumn[];
  readonly lines: readonly FormLine[];
  readonly compared: number;
  readonly differences: readonly { readonly what: Texts; readonly left: number; readonly right: number }[];
  readonly notes: readonly Texts[];
}

export interface Transition {
  readonly before: string;
  readonly after: string;
  readonly households: number;
  /** Of these those that now live outside the viewer's own area: the viewer's list lacks them. */
  readonly beyond: number;
  readonly where: Where;
}

export interface Flows {
  readonly fromYear: number;
  readonly toYear: number;
  readonly matrix: readonly Transition[];
}

const words = '{ vi en }';
const formDocument = `query Form($areaId: ID!, $year: Int!, $boundary: Date, $number: Int!) {
  povertyForm(areaId: $areaId, year: $year, boundary: $boundary, number: $number) {
    number title ${words} unit ${words} resource columns { group ${words} label ${words} mark isRate counted }
    lines { area { id name } isWhole counted cells { value where beyond } }
    compared differences { what ${words} left right } notes ${words} } }`;
const flowsDocument = `query Flows($areaId: ID!, $year: Int!, $boundary: Date) { povertyFlows(areaId: $areaId, year: $year, boundary: $boundary) {
  fromYear toYear matrix { before after households beyond where } } }`;

const useFigures = <Answer>(name: string, document: string, asked: Asked, more: object = {}) =>
  useQuery({
    queryKey: [figuresKey, name, asked, more],
    enabled: asked.areaId !== null,
    queryFn: () => ask<Answer>(document, { ...asked, ...more }),
  });

export const useForm = (asked: Asked, number: number) =>
  useFigures<{ readonly povertyForm: Form }>('form', formDocument, asked, { number });

export const useFlows = (asked: Asked) =>
  useFigures<{ readonly povertyFlows: Flows }>('flows', flowsDocument, asked);

export interface NamedCode {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string | null;
}

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
const checksDocument = `query Checks($areaId: ID!, $year: Int!, $boundary: Date) { povertyChecks(areaId: $areaId, year: $year, boundary: $boundary) {
  code title { vi en } left ${side} relation right ${side} difference isMet rows { resource where count } } }`;

export const useChecks = (asked: Asked) =>
  useFigures<{ readonly povertyChecks: readonly Check[] }>('checks', checksDocument, asked);

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
const measuresDocument = `query Measures($areaId: ID!, $year: Int!, $boundary: Date, $weight: PovertyWeight!, $identification: PovertyIdentification!) {
  povertyMeasures(areaId: $areaId, year: $year, boundary: $boundary, weight: $weight, identification: $identification) {
    standardCode population missing withoutClass withoutMembers headcount intensity adjustedHeadcount populationWhere poorWhere
    indicators ${share} dimensions ${share} } }`;

export const useMeasures = (asked: Asked, weight: Weight, identification: Identification) =>
  useFigures<{ readonly povertyMeasures: Measures }>('measures', measuresDocument, asked, {
    weight,
    identification,
  });
