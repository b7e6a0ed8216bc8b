import { useLanguage } from '../texts/use-texts.js';

interface UseCaseTexts {
  readonly preview: string;
  readonly previewed: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly close: string;
  readonly working: string;
  readonly refused: string;
  readonly mind: string;
  readonly nothing: string;
}

const vi: UseCaseTexts = {
  preview: 'Xem trước',
  previewed: 'Sẽ thực hiện',
  confirm: 'Thực hiện',
  cancel: 'Huỷ',
  close: 'Đóng',
  working: 'Đang xử lý…',
  refused: 'Chưa thực hiện được',
  mind: 'Cần lưu ý',
  nothing: 'Không có gì để xem trước; bấm Thực hiện để làm.',
};

const en: UseCaseTexts = {
  preview: 'Preview',
  previewed: 'This will happen',
  confirm: 'Do it',
  cancel: 'Cancel',
  close: 'Close',
  working: 'Working…',
  refused: 'This cannot be done yet',
  mind: 'Mind this',
  nothing: 'There is nothing to preview; press Do it.',
};

export const useUseCaseTexts = (): UseCaseTexts => (useLanguage() === 'vi' ? vi : en);
