import { useLanguage } from '../texts/use-texts.js';

interface PublicityTexts {
  readonly title: (area: string) => string;
  readonly lead: string;
  readonly none: string;
  readonly noneHint: string;
  readonly notCommune: string;
  readonly notCommuneHint: string;
  readonly create: string;
  readonly pageTitle: (area: string) => string;
  readonly isPublic: (year: number, when: string, by: string) => string;
  readonly isWithdrawn: string;
  readonly address: string;
  readonly publish: (year: number) => string;
  readonly withdraw: string;
  readonly published: string;
  readonly withdrawn: string;
  readonly confirmPublish: (year: number) => string;
  readonly confirmWithdraw: string;
  readonly cancel: string;
  readonly save: string;
  readonly saved: string;
  readonly preview: (year: number) => string;
  readonly words: string;
  readonly loading: string;
}

const vi: PublicityTexts = {
  title: (area) => `Trang công khai ${area}`,
  lead: 'Ai cũng xem được trang này, không cần đăng nhập. Trang chỉ có số tổng hợp; nhóm dưới 10 người hoặc hộ được gộp hay ẩn.',
  none: 'Địa bàn này chưa có trang công khai',
  noneHint: 'Tạo trang, xem trước, rồi mới công khai.',
  notCommune: 'Chỉ xã, phường, thị trấn có trang công khai',
  notCommuneHint: 'Hãy chọn một xã ở ô địa bàn phía trên.',
  create: 'Tạo trang',
  pageTitle: (area) => `Công khai kết quả giảm nghèo ${area}`,
  isPublic: (year, when, by) => `Đang công khai số liệu năm ${year}, từ ${when}, do ${by}.`,
  isWithdrawn: 'Chưa công khai: không ai ngoài hệ thống xem được.',
  address: 'Mở trang như người dân thấy',
  publish: (year) => `Công khai số liệu năm ${year}`,
  withdraw: 'Ngừng công khai',
  published: 'Đã công khai.',
  withdrawn: 'Đã ngừng công khai.',
  confirmPublish: (year) =>
    `Công khai số liệu năm ${year} như hiện nay? Trang giữ nguyên số này cho đến lần công khai sau. Việc này được ghi lại.`,
  confirmWithdraw:
    'Ngừng công khai trang này? Bản lưu ở trình duyệt mất sau tối đa 5 phút. Việc này được ghi lại.',
  cancel: 'Thôi',
  save: 'Lưu lời trên trang',
  saved: 'Đã lưu',
  preview: (year) => `Xem trước số liệu năm ${year}`,
  words: 'Lời trên trang',
  loading: 'Đang tải',
};

const en: PublicityTexts = {
  title: (area) => `Public page of ${area}`,
  lead: 'Everybody can read this page without signing in. It holds aggregates only; groups of fewer than 10 people or households are joined or hidden.',
  none: 'This area has no public page yet',
  noneHint: 'Make the page, look at it, then publish it.',
  notCommune: 'Only communes have a public page',
  notCommuneHint: 'Choose a commune in the area field above.',
  create: 'Make the page',
  pageTitle: (area) => `Công khai kết quả giảm nghèo ${area}`,
  isPublic: (year, when, by) => `The figures of ${year} are public since ${when}, by ${by}.`,
  isWithdrawn: 'Not public: nobody outside sees it.',
  address: 'Open the page as people see it',
  publish: (year) => `Publish the figures of ${year}`,
  withdraw: 'Withdraw',
  published: 'Published.',
  withdrawn: 'Withdrawn.',
  confirmPublish: (year) =>
    `Publish the figures of ${year} as they are now? The page keeps them until it is published again. This is recorded.`,
  confirmWithdraw: 'Withdraw this page? Copies in browsers last at most 5 minutes. This is recorded.',
  cancel: 'Cancel',
  save: 'Save the words of the page',
  saved: 'Saved',
  preview: (year) => `Preview of the figures of ${year}`,
  words: 'Words of the page',
  loading: 'Loading',
};

export const usePublicityTexts = (): PublicityTexts => (useLanguage() === 'vi' ? vi : en);
