import {
  choice,
  choiceList,
  date,
  longText,
  money,
  reference,
  text,
  wholeNumber,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Component, Programme } from '../programme/index.js';
import { SupportKind } from './support.entity.js';

export const beneficiaryKinds = choiceList('BeneficiaryKind', {
  ANY: ['Mọi đối tượng', 'Anybody'],
  PEOPLE: ['Người và hộ', 'Persons and households'],
  PERSON: ['Người', 'Persons'],
  ORGANISATION: ['Tổ chức', 'Organisations'],
});

export const confidences = choiceList('RuleConfidence', {
  VERIFIED: ['Đã đọc văn bản', 'Read in the document'],
  PLAN: ['Theo kế hoạch của xã', 'Stated by the commune’s plan'],
  SECONDARY: ['Nguồn thứ cấp', 'Secondary source'],
  MEMORY: ['Chưa kiểm chứng', 'Not verified'],
  INFERENCE: ['Suy ra', 'Inferred'],
});

/**
 * Whom a component may support, as dated data with its article (law.md 5.3, 10.2). Each rule is a condition of its own: a support
 * meets all rules that concern it. Of the classes ticked one is enough, of the places ticked too; nothing ticked asks nothing.
 */
@resource({
  plural: 'eligibilityRules',
  label: ['Điều kiện hỗ trợ', 'Eligibility rule'],
  area: 'support',
  title: ['name'],
  search: ['name', 'article'],
  writers: ['OFFICER', 'ADMIN'],
  defaultOrder: [{ field: 'componentId' }, { field: 'name' }],
  bands: [
    {
      name: 'classes',
      label: ['Diện hộ', 'Classes'],
      fields: ['allowsPoor', 'allowsNearPoor', 'allowsNewlyEscaped', 'allowsAverage', 'allowsLowIncome'],
    },
    {
      name: 'places',
      label: ['Địa bàn', 'Places'],
      fields: ['inPoorDistrict', 'inCoastalCommune', 'inRegionIII', 'inExtremelyDifficultHamlet'],
    },
  ],
})
export class EligibilityRule extends StoredRecord {
  @text({ label: ['Tên', 'Name'], required: true })
  name!: string;

  @reference({ to: () => Programme, label: ['Chương trình', 'Programme'] })
  programmeId!: Id | null;

  @reference({
    to: () => Component,
    label: ['Dự án, tiểu dự án', 'Component'],
    help: ['Gồm cả tiểu dự án bên dưới', 'Sub-projects below are meant too'],
    inverse: { name: 'eligibilityRules', label: ['Điều kiện hỗ trợ', 'Eligibility rules'] },
  })
  componentId!: Id | null;

  @reference({
    to: () => SupportKind,
    label: ['Loại hỗ trợ', 'Support kind'],
    inverse: { name: 'eligibilityRules', label: ['Điều kiện hỗ trợ', 'Eligibility rules'] },
  })
  kindId!: Id | null;

  @choice(beneficiaryKinds, { label: ['Đối tượng nhận', 'Beneficiary'], required: true, initial: 'PEOPLE' })
  beneficiary!: string;

  @yesNo({ label: ['Hộ nghèo', 'Poor'] })
  allowsPoor!: boolean | null;

  @yesNo({ label: ['Hộ cận nghèo', 'Near-poor'] })
  allowsNearPoor!: boolean | null;

  @yesNo({ label: ['Hộ mới thoát nghèo', 'Newly escaped'] })
  allowsNewlyEscaped!: boolean | null;

  @yesNo({ label: ['Mức sống trung bình', 'Average living standard'] })
  allowsAverage!: boolean | null;

  @yesNo({ label: ['Lao động thu nhập thấp', 'Low-income worker'] })
  allowsLowIncome!: boolean | null;

  @yesNo({ label: ['Người khuyết tật', 'Person with a disability'] })
  allowsDisability!: boolean | null;

  @yesNo({ label: ['Ở huyện nghèo', 'In a poor district'] })
  inPoorDistrict!: boolean | null;

  @yesNo({ label: ['Ở xã bãi ngang, hải đảo', 'In a coastal commune'] })
  inCoastalCommune!: boolean | null;

  @yesNo({ label: ['Ở xã khu vực III', 'In a region III commune'] })
  inRegionIII!: boolean | null;

  @yesNo({ label: ['Ở thôn đặc biệt khó khăn', 'In an extremely difficult hamlet'] })
  inExtremelyDifficultHamlet!: boolean | null;

  @yesNo({
    label: ['Hộ hoặc địa bàn là đủ', 'Class or place is enough'],
    help: [
      'Không đánh dấu: phải đúng cả diện hộ và địa bàn',
      'Unticked: both the class and the place must fit',
    ],
  })
  isOneEnough!: boolean | null;

  @yesNo({ label: ['Chỉ dân tộc thiểu số', 'Ethnic minority only'] })
  isEthnicMinorityOnly!: boolean | null;

  @wholeNumber({ label: ['Từ tuổi', 'From age'], min: 0, max: 150 })
  fromAge!: number | null;

  @wholeNumber({ label: ['Đến hết tuổi', 'Through age'], min: 0, max: 150 })
  throughAge!: number | null;

  @money({ label: ['Mức tối đa một lần', 'Most for one support, đồng'], hasNoTotal: true })
  maxAmountVnd!: number | null;

  @date({ label: ['Từ ngày', 'Valid from'] })
  validFrom!: string | null;

  @date({ label: ['Đến hết ngày', 'Valid to'] })
  validTo!: string | null;

  @text({ label: ['Điều khoản', 'Article'], required: true })
  article!: string;

  @choice(confidences, { label: ['Mức tin cậy', 'Confidence'], required: true })
  confidence!: string;

  @longText({ label: ['Căn cứ, ghi chú', 'Source and note'] })
  source!: string | null;
}
