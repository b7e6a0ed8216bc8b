/** A fraction with a positive denominator, not always in lowest terms. */
export type Exact = { readonly n: bigint; readonly d: bigint };

/** A finite number as it is written in decimals, a decimal text such as '94.96', or a whole bigint. */
export type Quantity = number | bigint | string;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Throws RangeError for anything not written in plain decimals (NaN, 1e21, 1e-7). */
export function exact(quantity: Quantity): Exact {
  if (typeof quantity === 'bigint') return { n: quantity, d: 1n };
  const match = DECIMAL.exec(String(quantity));
  if (match === null) throw new RangeError(`"${quantity}" is not a number in plain decimals.`);
  const [, sign = '', whole = '', decimals = ''] = match;
  return { n: BigInt(`${sign}${whole}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

export const add = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const subtract = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });

/** Throws RangeError when dividing by zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('Division by zero.');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n };
}

/** Negative, zero or positive. */
export function compare(a: Exact, b: Exact): number {
  const [left, right] = [a.n * b.d, b.n * a.d];
  return left < right ? -1 : Number(left > right);
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

const magnitude = (n: bigint): bigint => (n < 0n ? -n : n);

/** The nearest floating-point number, for showing; never for deciding. */
export function toNumber({ n, d }: Exact): number {
  const divisor = greatestCommonDivisor(magnitude(n), d);
  return Number(n / divisor) / Number(d / divisor);
}

/** numerator / denominator against a target, without floating error; throws RangeError for a zero denominator. */
export function compareRatio(numerator: Quantity, denominator: Quantity, target: Quantity): number {
  return compare(divide(exact(numerator), exact(denominator)), exact(target));
}

/** numerator / denominator as a decimal text with exactly `decimals` digits, halves away from zero. */
export function roundHalfAwayFromZero(numerator: Quantity, denominator: Quantity, decimals: number): string {
  const { n, d } = divide(exact(numerator), exact(denominator));
  const rounded = (magnitude(n) * 10n ** BigInt(decimals) * 2n + d) / (2n * d);
  const digits = String(rounded).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = n < 0n && rounded > 0n ? '-' : '';
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}
