/** What the calendar of a date cell says. Months count from 1, weekdays from Monday. */
export interface CalendarTexts {
  readonly open: string;
  readonly title: (column: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly month: (month: number, year: number) => string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly day: (weekday: string, day: number, month: string) => string;
  readonly keys: string;
  readonly partial: string;
}

export const calendarVi: CalendarTexts = {
  open: 'Mở lịch',
  title: (column) => `Chọn ngày: ${column}`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  month: (month, year) => `Tháng ${month} năm ${year}`,
  weekdays: [
    { short: 'T2', long: 'Thứ Hai' },
    { short: 'T3', long: 'Thứ Ba' },
    { short: 'T4', long: 'Thứ Tư' },
    { short: 'T5', long: 'Thứ Năm' },
    { short: 'T6', long: 'Thứ Sáu' },
    { short: 'T7', long: 'Thứ Bảy' },
    { short: 'CN', long: 'Chủ nhật' },
  ],
  day: (weekday, day, month) => `${weekday}, ngày ${day} ${month.toLowerCase()}`,
  keys: 'PgUp, PgDn: tháng; thêm Shift: năm',
  partial: 'Chỉ biết tháng hoặc năm: đóng lịch rồi gõ, ví dụ 05/1987 hoặc 1987',
};

const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const calendarEn: CalendarTexts = {
  open: 'Open the calendar',
  title: (column) => `Choose a date: ${column}`,
  previousMonth: 'Previous month',
  nextMonth: 'Next month',
  month: (month, year) => `${ENGLISH_MONTHS[month - 1]} ${year}`,
  weekdays: [
    { short: 'Mo', long: 'Monday' },
    { short: 'Tu', long: 'Tuesday' },
    { short: 'We', long: 'Wednesday' },
    { short: 'Th', long: 'Thursday' },
    { short: 'Fr', long: 'Friday' },
    { short: 'Sa', long: 'Saturday' },
    { short: 'Su', long: 'Sunday' },
  ],
  day: (weekday, day, month) => `${weekday}, ${day} ${month}`,
  keys: 'PgUp, PgDn: month; with Shift: year',
  partial: 'Only the month or year is known: close and type, such as 05/1987 or 1987',
};
