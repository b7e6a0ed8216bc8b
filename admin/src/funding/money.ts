import { formatNumber } from '../format.js';
import type { Vnd } from './funding-query.js';

const group = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** All digits of a sum, however long: 1.234.567. */
export const inDong = (amount: Vnd): string => {
  const text = String(amount);
  return text.startsWith('-') ? `−${group(text.slice(1))}` : group(text);
};

/** Million đồng with one decimal, as the programme's reports show money. */
export const inMillions = (amount: Vnd): string => {
  const text = formatNumber(Number(amount) / 1e6, 1);
  return text === '-0,0' ? '0,0' : text;
};

export const isZero = (amount: Vnd): boolean => String(amount) === '0';
