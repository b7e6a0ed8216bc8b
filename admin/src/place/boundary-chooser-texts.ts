import { formatDate } from '../format.js';
import { useLanguage } from '../texts/use-texts.js';
import type { BoundaryDay } from './boundary.js';

interface BoundaryChooserTexts {
  readonly label: string;
  readonly now: string;
  readonly nowHint: string;
  readonly day: (one: BoundaryDay) => string;
  readonly decided: (one: BoundaryDay) => string;
  readonly otherDay: (day: string) => string;
  readonly line: (day: string) => string;
}

const vi: BoundaryChooserTexts = {
  label: 'Địa giới',
  now: 'Hiện nay',
  nowHint: 'Gộp cả các đơn vị cũ đã nhập vào',
  day: ({ day, isBefore }) => `${isBefore ? 'Đến hết' : 'Từ'} ${formatDate(day)}`,
  decided: ({ isBefore, documents }) =>
    `${isBefore ? 'Trước khi sắp xếp theo' : 'Sau khi sắp xếp theo'} ${documents.join('; ')}`,
  otherDay: (day) => `Ngày ${formatDate(day)}`,
  line: (day) => `Số liệu theo địa giới ngày ${formatDate(day)}, không phải địa giới hiện nay.`,
};

const en: BoundaryChooserTexts = {
  label: 'Boundaries',
  now: 'Today',
  nowHint: 'With the former units that became part of it',
  day: ({ day, isBefore }) => `${isBefore ? 'Through' : 'From'} ${formatDate(day)}`,
  decided: ({ isBefore, documents }) =>
    `${isBefore ? 'Before the change by' : 'Since the change by'} ${documents.join('; ')}`,
  otherDay: (day) => `On ${formatDate(day)}`,
  line: (day) => `Figures under the boundaries of ${formatDate(day)}, not today's.`,
};

export const useBoundaryChooserTexts = (): BoundaryChooserTexts => (useLanguage() === 'vi' ? vi : en);
