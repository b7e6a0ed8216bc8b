import { useLanguage } from '../texts/use-texts.js';

interface SheetActionTexts {
  readonly openCampaign: (year: number) => string;
  readonly campaignName: (year: number) => string;
  readonly clear: string;
  readonly clearTitle: (unit: string) => string;
  readonly clearScope: string;
  readonly clearScopes: { readonly GONE: string; readonly UNUSED: string; readonly UNUSED_AND_NEW: string };
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
  clearTitle: (unit) => `Bỏ phiếu thừa khỏi danh sách: ${unit}`,
  clearScope: 'Bỏ',
  clearScopes: {
    GONE: 'Chỉ phiếu của hộ đã kết thúc hoặc đã chuyển khỏi địa bàn',
    UNUSED: 'Cả phiếu chưa ghi gì, trừ phiếu của hộ mới',
    UNUSED_AND_NEW: 'Cả phiếu chưa ghi gì, kể cả của hộ mới',
  },
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
  clearTitle: (unit) => `Take unused sheets off the list: ${unit}`,
  clearScope: 'Take off',
  clearScopes: {
    GONE: 'Only sheets of households that have ended or moved out of the area',
    UNUSED: 'Also sheets with nothing recorded, except those of new households',
    UNUSED_AND_NEW: 'Also sheets with nothing recorded, those of new households too',
  },
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
