import { useLanguage } from '../texts/use-texts.js';

interface SheetActionTexts {
  readonly openCampaign: (year: number) => string;
  readonly campaignName: (year: number) => string;
  readonly clear: string;
  readonly clearTitle: (unit: string) => string;
  readonly accept: string;
  readonly acceptTitle: (unit: string) => string;
  readonly acceptHere: string;
  readonly recordStep: string;
  readonly stepTitle: string;
  readonly step: string;
  readonly from: string;
  readonly to: string;
  readonly paper: string;
  readonly place: string;
  readonly units: string;
  readonly all: string;
}

const vi: SheetActionTexts = {
  openCampaign: (year) => `Mở đợt rà soát năm ${year}`,
  campaignName: (year) => `Rà soát hộ nghèo, hộ cận nghèo năm ${year}`,
  clear: 'Bỏ phiếu thừa…',
  clearTitle: (unit) => `Bỏ khỏi danh sách phiếu chưa ghi gì và phiếu của hộ đã kết thúc: ${unit}`,
  accept: 'Nhận đề nghị…',
  acceptTitle: (unit) => `Ghi các chỉ số còn trống theo đề nghị: ${unit}`,
  acceptHere: 'Nhận đề nghị cho chỉ số còn trống',
  recordStep: 'Ghi bước…',
  stepTitle: 'Ghi một bước của quy trình',
  step: 'Bước',
  from: 'Bắt đầu',
  to: 'Kết thúc',
  paper: 'Văn bản, biên bản',
  place: 'Nơi họp, niêm yết',
  units: 'Ghi cho',
  all: 'Mọi thôn',
};

const en: SheetActionTexts = {
  openCampaign: (year) => `Open the review campaign of ${year}`,
  campaignName: (year) => `Review of poor and near-poor households, ${year}`,
  clear: 'Clear unused sheets…',
  clearTitle: (unit) =>
    `Take sheets with nothing recorded and those of ended households off the list: ${unit}`,
  accept: 'Accept proposals…',
  acceptTitle: (unit) => `Decide the empty deprivations as proposed: ${unit}`,
  acceptHere: 'Accept the proposals for what is empty',
  recordStep: 'Record a step…',
  stepTitle: 'Record a step of the procedure',
  step: 'Step',
  from: 'Started on',
  to: 'Ended on',
  paper: 'Paper',
  place: 'Place',
  units: 'For',
  all: 'Every hamlet',
};

export const useSheetActionTexts = (): SheetActionTexts => (useLanguage() === 'vi' ? vi : en);
