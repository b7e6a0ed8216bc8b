/** Largest single amount the product takes, in đồng; sums may go beyond it. */
export const MAX_VND = 1_000_000_000_000_000;

/** A whole amount of đồng from 0 to 10^15. */
export function isVnd(value: unknown): value is number {
  return isSignedVnd(value) && value >= 0;
}

/** A whole amount of đồng from -10^15 to 10^15, for corrections and differences. */
export function isSignedVnd(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && Math.abs(value) <= MAX_VND;
}

/** '1.500.000 đ'; takes bigint because sums of đồng outgrow a safe integer. */
export function formatVnd(amount: number | bigint): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, '.')} đ`;
}
