import { choice, choiceList, date, reference, text, year } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { PovertyStandard } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const campaignKinds = choiceList('CampaignKind', {
  ANNUAL: ['Rà soát định kỳ hằng năm', 'Annual review'],
  REGULAR: ['Rà soát thường xuyên', 'Regular review in the year'],
});

export const householdClasses = choiceList('HouseholdClass', {
  POOR: ['Hộ nghèo', 'Poor'],
  NEAR_POOR: ['Hộ cận nghèo', 'Near-poor'],
  AVERAGE: ['Hộ có mức sống trung bình', 'Average living standard'],
  NOT_POOR: ['Không thuộc diện', 'Not poor'],
});

@resource({
  plural: 'reviewCampaigns',
  label: ['Đợt rà soát', 'Review campaign'],
  area: 'review',
  title: ['name'],
  unique: [['areaId', 'year', 'kind']],
  scope: ['area'],
  period: ['year'],
  readsAbove: true,
  defaultOrder: [{ field: 'year', descending: true }],
})
export class ReviewCampaign extends StoredRecord {
  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @year({ label: ['Năm', 'Year'], required: true })
  year!: number;

  @choice(campaignKinds, { label: ['Hình thức', 'Kind'], required: true })
  kind!: string;

  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @reference({ to: () => PovertyStandard, label: ['Chuẩn nghèo', 'Poverty standard'], required: true })
  standardId!: Id;

  @date({ label: ['Bắt đầu', 'Starts on'] })
  startsOn!: string | null;

  @date({ label: ['Kết thúc', 'Ends on'] })
  endsOn!: string | null;

  @text({ label: ['Quyết định công nhận', 'Decision of recognition'] })
  decisionNumber!: string | null;

  @date({ label: ['Ngày quyết định', 'Decided on'] })
  decidedOn!: string | null;

  @text({ label: ['Người ký quyết định', 'Signed by'] })
  decidedBy!: string | null;
}
