type Value = string | number | boolean | null;
export type Row = Record<string, Value>;

export interface Batch {
  readonly resource: string;
  readonly rows: Row[];
}

/** A row may refer to rows of the resources before its own, and to earlier rows of its own. */
const order = [
  'administrativeUnit',
  'areaStatus',
  'unitChange',
  'reportingPeriod',
  'report',
  'reportSection',
  'reviewCampaign',
  'reviewStep',
  'household',
  'person',
  'householdMembership',
  'householdEvent',
  'householdReview',
  'reviewCause',
  'reviewComplaint',
  'scoreAnswer',
  // What a child's measurements say is read by the reviews of the members.
  'growthMeasurement',
  'memberReview',
  'escapeRecognition',
  'allocation',
  'allocationShare',
  'disbursement',
  'settlement',
  'integrationShare',
  'contribution',
  'loan',
  'loanRepayment',
  'livelihoodModel',
  'modelMember',
  'tradePromotion',
  'promotionMember',
  'valueChainLink',
  'linkMember',
  'ocopProduct',
  'training',
  'trainingEnrolment',
  'officer',
  'trainingAttendance',
  'jobSeeker',
  'vacancy',
  'placement',
  'jobFair',
  'overseasContract',
  'overseasCost',
  'support',
  'fundingShare',
  'maternityPeriod',
  'nutritionSupport',
  'facility',
  'facilityState',
  'communicationEvent',
  'publication',
  'commendation',
  'pressSupport',
  'policyDialogue',
  'dialogueQuestion',
  'newsItem',
  'studyVisit',
  'task',
  'inspection',
  'finding',
] as const;

type ResourceKey = (typeof order)[number];

const maxBatchRows = 2000;
const fullAtRows = 8000;

/** Collects rows of a few hamlets and gives them away in an order in which references resolve. */
export class RowSink {
  readonly #rows = new Map<ResourceKey, Row[]>(order.map((resource) => [resource, []]));
  #longest = 0;

  add(resource: ResourceKey, row: Row): void {
    const rows = this.#rows.get(resource) as Row[];
    rows.push(row);
    if (rows.length > this.#longest) this.#longest = rows.length;
  }

  get isFull(): boolean {
    return this.#longest >= fullAtRows;
  }

  *flush(): Generator<Batch> {
    for (const resource of order) {
      const rows = this.#rows.get(resource) as Row[];
      for (let start = 0; start < rows.length; start += maxBatchRows) {
        yield { resource, rows: rows.slice(start, start + maxBatchRows) };
      }
      this.#rows.set(resource, []);
    }
    this.#longest = 0;
  }
}
