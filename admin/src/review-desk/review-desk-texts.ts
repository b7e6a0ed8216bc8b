import { useLanguage } from '../texts/use-texts.js';

interface ReviewDeskTexts {
  readonly title: (area: string, year: number) => string;
  readonly loading: string;
  readonly noCampaign: (year: number) => string;
  readonly noCampaignHint: string;
  readonly openCampaigns: string;
  readonly campaign: string;
  readonly undecided: string;
  readonly decided: (number: string, on: string) => string;
  readonly prepareAll: string;
  readonly recognise: string;
  readonly columns: {
    readonly hamlet: string;
    readonly households: string;
    readonly listed: string;
    readonly recorded: string;
    readonly computed: string;
    readonly withUnknown: string;
    readonly proposalDifferences: string;
    readonly recognised: string;
    readonly poor: string;
    readonly nearPoor: string;
    readonly actions: string;
  };
  readonly help: {
    readonly recorded: string;
    readonly computed: string;
    readonly withUnknown: string;
    readonly proposalDifferences: string;
  };
  readonly all: string;
  readonly prepare: string;
  readonly prepareMore: string;
  readonly openSheet: string;
  readonly openSheetShort: string;
  readonly next: string;
  readonly nextShort: string;
  readonly members: string;
  readonly prepareTitle: (unit: string) => string;
  readonly scope: string;
  readonly scopes: { readonly ALL: string; readonly OTHERS_KEPT: string; readonly LISTED: string };
  readonly recogniseTitle: (unit: string) => string;
  readonly source: string;
  readonly sources: { readonly PROPOSED: string; readonly COMPUTED: string };
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly partial: string;
  readonly steps: string;
  readonly stepsHint: string;
  readonly openSteps: string;
  readonly notYet: string;
  readonly sheetOf: (hamlet: string) => string;
  readonly differing: (count: number) => string;
}

const vi: ReviewDeskTexts = {
  title: (area, year) => `Rà soát ${area} năm ${year}`,
  loading: 'Đang tải tiến độ rà soát',
  noCampaign: (year) => `Chưa có đợt rà soát năm ${year} cho địa bàn này`,
  noCampaignHint: 'Hãy lập đợt rà soát của xã cho năm này, rồi lập danh sách từ kết quả năm trước.',
  openCampaigns: 'Mở danh sách đợt rà soát',
  campaign: 'Đợt rà soát',
  undecided: 'Chưa có quyết định công nhận',
  decided: (number, on) => `Đã công nhận: ${number} ngày ${on}`,
  prepareAll: 'Lập danh sách cả địa bàn',
  recognise: 'Công nhận kết quả…',
  columns: {
    hamlet: 'Thôn',
    households: 'Số hộ',
    listed: 'Phiếu',
    recorded: 'Đã ghi',
    computed: 'Đã phân loại',
    withUnknown: 'Còn chỉ số chưa rõ',
    proposalDifferences: 'Khác đề nghị',
    recognised: 'Đã công nhận',
    poor: 'Nghèo',
    nearPoor: 'Cận nghèo',
    actions: 'Việc tiếp theo',
  },
  help: {
    recorded: 'Phiếu đã có ngày rà soát, điểm B1 hoặc một chỉ số',
    computed: 'Phiếu đủ thông tin để phân loại theo điểm, hoặc đã có kết quả đề nghị',
    withUnknown: 'Phiếu còn ít nhất một trong 12 chỉ số để trống',
    proposalDifferences: 'Phiếu mà cán bộ kết luận khác với điều các thông tin thành viên, nhà ở cho thấy',
  },
  all: 'Toàn địa bàn',
  prepare: 'Lập danh sách',
  prepareMore: 'Bổ sung',
  openSheet: 'Mở bảng rà soát',
  openSheetShort: 'Mở bảng',
  next: 'Phiếu kế tiếp',
  nextShort: 'Kế tiếp',
  members: 'Thành viên',
  prepareTitle: (unit) => `Lập danh sách rà soát: ${unit}`,
  scope: 'Đưa vào danh sách',
  scopes: {
    ALL: 'Mọi hộ đang ở địa bàn',
    OTHERS_KEPT: 'Mọi hộ; hộ không nghèo, không cận nghèo giữ kết quả năm trước',
    LISTED: 'Chỉ hộ nghèo, cận nghèo năm trước và hộ mới',
  },
  recogniseTitle: (unit) => `Công nhận kết quả rà soát: ${unit}`,
  source: 'Công nhận theo',
  sources: {
    PROPOSED: 'Kết quả đề nghị (chưa có thì theo điểm)',
    COMPUTED: 'Phân loại theo điểm',
  },
  decisionNumber: 'Số quyết định',
  decidedOn: 'Ngày quyết định',
  decidedBy: 'Người ký',
  partial: 'Chỉ công nhận các phiếu đã xong, để lại phiếu chưa phân loại',
  steps: 'Các bước của quy trình',
  stepsHint: 'Mỗi thôn ghi ngày và biên bản của từng bước.',
  openSteps: 'Mở bảng các bước',
  notYet: 'Chưa ghi',
  sheetOf: (hamlet) => `Phiếu rà soát ${hamlet}`,
  differing: (count) => `${count} hộ công nhận khác với điểm`,
};

const en: ReviewDeskTexts = {
  title: (area, year) => `Review of ${area}, ${year}`,
  loading: 'Loading the progress of the review',
  noCampaign: (year) => `There is no review campaign of ${year} for this area yet`,
  noCampaignHint: 'Make the commune’s campaign of this year, then make the list from last year’s results.',
  openCampaigns: 'Open the review campaigns',
  campaign: 'Campaign',
  undecided: 'Not decided yet',
  decided: (number, on) => `Recognised: ${number} of ${on}`,
  prepareAll: 'Make the list of the whole area',
  recognise: 'Recognise the results…',
  columns: {
    hamlet: 'Hamlet',
    households: 'Households',
    listed: 'Sheets',
    recorded: 'Recorded',
    computed: 'Classified',
    withUnknown: 'With unknown facts',
    proposalDifferences: 'Unlike proposed',
    recognised: 'Recognised',
    poor: 'Poor',
    nearPoor: 'Near-poor',
    actions: 'What is next',
  },
  help: {
    recorded: 'Sheets with a day, a B1 score or a fact',
    computed: 'Sheets that tell enough for a class by the score, or have a proposed class',
    withUnknown: 'Sheets with at least one of the 12 indicators empty',
    proposalDifferences:
      'Sheets where the reviewer decided otherwise than the facts of members and dwelling show',
  },
  all: 'Whole area',
  prepare: 'Make the list',
  prepareMore: 'Complete',
  openSheet: 'Open the sheet',
  openSheetShort: 'Open',
  next: 'Next sheet',
  nextShort: 'Next',
  members: 'Members',
  prepareTitle: (unit) => `Make the review list: ${unit}`,
  scope: 'On the list',
  scopes: {
    ALL: 'Every household living there',
    OTHERS_KEPT: 'Every household; those neither poor nor near-poor keep last year’s class',
    LISTED: 'Only last year’s poor and near-poor, and new households',
  },
  recogniseTitle: (unit) => `Recognise the results: ${unit}`,
  source: 'Recognise by',
  sources: { PROPOSED: 'The proposed class (else the computed)', COMPUTED: 'The computed class' },
  decisionNumber: 'Number of the decision',
  decidedOn: 'Decided on',
  decidedBy: 'Signed by',
  partial: 'Recognise the finished sheets only and leave the others open',
  steps: 'Steps of the procedure',
  stepsHint: 'Each hamlet records the day and the paper of each step.',
  openSteps: 'Open the steps',
  notYet: 'Not recorded',
  sheetOf: (hamlet) => `Review sheets of ${hamlet}`,
  differing: (count) => `${count} recognised otherwise than computed`,
};

export const useReviewDeskTexts = (): ReviewDeskTexts => (useLanguage() === 'vi' ? vi : en);
