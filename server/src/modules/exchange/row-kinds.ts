import { fold } from '@dachieu/schema/reading';

/** Why a row below the headings is none of the data. */
export type AsideKind =
  /** "Cộng thôn Nà Cà" */
  | 'TOTALS'
  /** "Người lập biểu", the day and place, and the names below. */
  | 'SIGNATURE'
  /** "I. Thôn Nà Cà" above the rows that belong to it. */
  | 'GROUP'
  /** (1), (2), (3) under the headings. */
  | 'NUMBERING'
  /** The headings once more, on the next printed page. */
  | 'HEADING'
  /** A number of the row, and nothing in it. */
  | 'BLANK'
  /** A remark outside the columns that are taken. */
  | 'REMARK';

const numeral = /^(?:[IVXL]+|[A-HĐ]|\d+)[.)/]?$/;

/** "I", "2.", "A)": what a row is counted by. */
export const isNumeral = (text: string): boolean => numeral.test(text);

/** "Cộng" and "Tổng" with what clerks write behind them; never a place such as "Cộng Hoà". */
const totals =
  /^(?:tổng cộng|tổng số|tổng|cộng)(?:$|\s*[:(\d.…+]|\s+(?:thôn|bản|xóm|ấp|tổ|khu|xã|toàn|các|cả|hộ|số|nhóm|mục|phần|trang|chung|dồn|cộng|nhân|[ivxl]+|[a-c])(?:$|[\s:(.]))/iu;

/** The same, typed in capitals without marks. */
const plainTotals = /^TONG (?:CONG|SO)(?:$|[\s:(])/;

export const isTotals = (text: string): boolean => totals.test(text) || plainTotals.test(text);

/** What opens the end of a form wherever it stands. */
const opening =
  /^\(?(?:nguoi (?:lap|tong hop|ke khai|thong ke|dieu tra|ra soat|kiem tra|duyet)(?: |$)|t\/?m[. ]|k\/?t[. ]|xac nhan (?:cua )|noi nhan|ky(?:$|[,. ]+(?:ghi|ten|va|dong))|da ky|dai dien )/;
/** "Mỹ Thanh, ngày 10 tháng 11 năm 2025", "Ngày … tháng … năm …" */
const placeAndDay = /^(?:[^,]{2,40}, ?)ngay\b.*\bthang\b.*\bnam\b|^ngay ?[.…_ ]+ ?thang/;
/** Titles that are an end where nothing else stands in the row, and words of the data elsewhere. */
const office =
  /^(?:(?:pho )?(?:chu tich|bi thu|giam doc|hieu truong)|(?:pho )?truong (?:thon|ban|xom|ap|khu|phong|doan|nhom)|thu truong|ke toan|can bo|cong chuc|uy ban nhan dan|ubnd)(?:$|[ ,(.:])/;

export const opensSignature = (text: string): boolean => {
  const folded = fold(text);
  return opening.test(folded) || placeAndDay.test(folded);
};

export const isOffice = (text: string): boolean => office.test(fold(text));

const numeralBefore = /^(?:[IVXL]+|[A-HĐ]|\d{1,3})\s*[.)/:–-]\s*/;
const countBehind = /\s*[:(–-]\s*(?:gồm\s+)?\d+\s*(?:hộ|khẩu|nhân khẩu|người)?\b.*$/iu;

/** What the row of a group names: "Thôn Nà Cà" of "I. Thôn Nà Cà (12 hộ)". */
export const groupName = (text: string): string => {
  const bare = text.replace(numeralBefore, '').replace(countBehind, '').trim().replace(/:$/, '').trim();
  return bare === '' ? text : bare;
};

const hamletWords = 'thôn|bản|xóm|ấp|tổ dân phố|tiểu khu|khu phố|khu dân cư';
const unitWords = `${hamletWords}|làng|buôn|tổ|khu|xã|phường|thị trấn`;
const unitAtStart = new RegExp(`^(?:${hamletWords}|xã|phường|thị trấn|thon|xom)\\s+[\\p{L}\\d]`, 'iu');

/** Whether a text begins with what an administrative unit is called: "Thôn Nà Cà". */
export const beginsWithUnit = (text: string): boolean => unitAtStart.test(text.normalize('NFC'));

const unitInside = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${words})\\s+([\\p{L}\\d][^,;:()–-]*)`, 'giu');
const hamletInside = unitInside(hamletWords);
const anyUnitInside = unitInside(unitWords);
/** Names of hamlets have so many words at most; what follows in a title is another thing. */
const longestName = 5;

/** What may be the name of a unit in a title, the longest first: of "HỘ NGHÈO THÔN NÀ CÀ NĂM 2025" "NÀ CÀ NĂM 2025" to "NÀ". */
export const unitsIn = (title: string, isOfHamlets: boolean): readonly string[] =>
  [...title.normalize('NFC').matchAll(isOfHamlets ? hamletInside : anyUnitInside)].flatMap(
    ([whole, name = '']) => {
      const kind = whole.slice(0, whole.length - name.length);
      const words = name.trim().split(/\s+/).slice(0, longestName);
      return words.map((_word, at) => `${kind}${words.slice(0, words.length - at).join(' ')}`);
    },
  );
