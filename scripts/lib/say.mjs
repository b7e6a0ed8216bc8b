/** Sentences for people: Vietnamese first, English after it. */
export const say = (/** @type {string} */ vi, /** @type {string} */ en) => console.log(`${vi}\n  ${en}`);

export const complain = (/** @type {string} */ vi, /** @type {string} */ en) =>
  console.error(`${vi}\n  ${en}`);

export const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;
