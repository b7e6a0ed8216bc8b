/** Relations to the old head that tell the relation to the new one, by who the new head was; what they do not tell stays unknown. */
const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  SPOUSE: { CHILD: 'CHILD', GRANDCHILD: 'GRANDCHILD', PARENT: 'OTHER', SIBLING: 'OTHER', OTHER: 'OTHER' },
  CHILD: { SPOUSE: 'PARENT', CHILD: 'SIBLING', PARENT: 'OTHER', SIBLING: 'OTHER' },
  PARENT: { SIBLING: 'CHILD', CHILD: 'GRANDCHILD' },
  SIBLING: { SIBLING: 'SIBLING', PARENT: 'PARENT', CHILD: 'OTHER', SPOUSE: 'OTHER' },
};

/** The relation of a member to a new head; null where the old relations do not tell it. */
export const relationToNewHead = (newHeadWas: string | null, relation: string | null): string | null =>
  newHeadWas === null || relation === null ? null : (known[newHeadWas]?.[relation] ?? null);
