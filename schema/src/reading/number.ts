const GROUPS = /\B(?=(\d{3})+(?!\d))/g;
const DOTTED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const COMMAED = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN_COMMA = /^\d+(,\d+)?$/;
/** "1,5 triệu đồng", "200 nghìn". */
const UNIT = /^(.*\d)\s*(nghìn|ngàn|triệu|tỷ|tỉ)$/i;
const UNITS: Readonly<Record<string, number>> = {
  nghìn: 1_000,
  ngàn: 1_000,
  triệu: 1_000_000,
  tỷ: 1_000_000_000,
  tỉ: 1_000_000_000,
};
const PLAIN_DOT = /^\d+\.\d+$/;

/**
 * Vietnamese reading: "1.234" is 1234 and "1,5" is one and a half. A single dot that cannot group thousands
 * ("12.5", "0.123", "1.2345") is a decimal point, as number keypads type it; "1,234.5" can only be the English form.
 */
export function readNumber(text: string): number | null {
  const [, counted, unit = ''] = UNIT.exec(withoutCurrency(text.normalize('NFC')).trim()) ?? [];
  if (counted !== undefined) {
    const count = readNumber(counted);
    return count === null ? null : Number((count * (UNITS[unit.toLowerCase()] ?? 1)).toPrecision(15));
  }
  const bare = withoutCurrency(text)
    .replace(/[\s\u00a0\u202f']/g, '')
    .replace(/\u2212/g, '-');
  const sign = /^(-|\+)/.exec(bare)?.[1];
  const brackets = /^\((.+)\)$/.exec(bare);
  const digits = brackets?.[1] ?? (sign ? bare.slice(1) : bare);
  const size = readDigits(digits);
  if (size === null) return null;
  return sign === '-' || brackets ? -size : size;
}

const withoutCurrency = (text: string): string => text.trim().replace(/(đồng|vnđ|vnd|đ|₫)\.?$/i, '');

function readDigits(digits: string): number | null {
  if (DOTTED.test(digits) && !digits.startsWith('0.'))
    return Number(digits.replace(/\./g, '').replace(',', '.'));
  if (PLAIN_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  if (PLAIN_DOT.test(digits)) return Number(digits);
  if (COMMAED.test(digits) && (digits.includes('.') || digits.split(',').length > 2)) {
    return Number(digits.replace(/,/g, ''));
  }
  return null;
}

export function formatNumber(number: number, grouped = true): string {
  const [whole = '', fraction] = decimalText(Math.abs(number)).split('.');
  const shown = grouped ? whole.replace(GROUPS, '.') : whole;
  return `${number < 0 ? '-' : ''}${shown}${fraction ? `,${fraction}` : ''}`;
}

/** Without the exponent that JavaScript writes for very small or large numbers. */
function decimalText(size: number): string {
  const text = String(size);
  return text.includes('e')
    ? size.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : text;
}
