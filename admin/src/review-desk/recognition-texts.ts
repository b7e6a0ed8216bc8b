import { useLanguage } from '../texts/use-texts.js';

interface RecognitionTexts {
  readonly heading: string;
  readonly decision: (number: string, on: string, unit: string) => string;
  readonly undone: string;
  readonly undo: string;
  readonly undoTitle: (decision: string) => string;
  readonly oldRules: (count: number) => string;
  readonly proposeAgain: string;
  readonly complaints: (count: number) => string;
  readonly openComplaints: string;
}

const vi: RecognitionTexts = {
  heading: 'Các lần công nhận',
  decision: (number, on, unit) => `Quyết định ${number} ngày ${on}, ${unit}`,
  undone: 'đã hoàn tác',
  undo: 'Hoàn tác…',
  undoTitle: (decision) => `Hoàn tác công nhận: ${decision}`,
  oldRules: (count) => `${count} phiếu chưa công nhận còn đề nghị thiếu hụt theo quy tắc cũ.`,
  proposeAgain: 'Đề nghị lại…',
  complaints: (count) => `${count} khiếu nại chưa trả lời; cần trả lời trước quyết định công nhận.`,
  openComplaints: 'Mở khiếu nại',
};

const en: RecognitionTexts = {
  heading: 'Recognitions',
  decision: (number, on, unit) => `Decision ${number} of ${on}, ${unit}`,
  undone: 'taken back',
  undo: 'Take back…',
  undoTitle: (decision) => `Take back the recognition: ${decision}`,
  oldRules: (count) => `The deprivations of ${count} open sheets are proposed by rules that have changed.`,
  proposeAgain: 'Propose anew…',
  complaints: (count) => `${count} complaints wait for an answer, which is due before the decision.`,
  openComplaints: 'Open the complaints',
};

export const useRecognitionTexts = (): RecognitionTexts => (useLanguage() === 'vi' ? vi : en);
