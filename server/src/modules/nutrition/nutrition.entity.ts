import {
  choice,
  choiceList,
  date,
  decimal,
  longText,
  reference,
  text,
  wholeNumber,
  year,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household, Person } from '../people/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const heightPositions = choiceList('HeightPosition', {
  LYING: ['Nằm', 'Lying'],
  STANDING: ['Đứng', 'Standing'],
});

export const growthStandards = choiceList('GrowthStandard', {
  WHO_2006: ['Chuẩn tăng trưởng WHO 2006', 'WHO standards 2006'],
  WHO_2007: ['Tham chiếu WHO 2007', 'WHO reference 2007'],
});

/**
 * A child's height and weight. The scores are computed by the standards of the World Health Organization and cannot be typed;
 * stunted and underweight are scores below −2, judged before they are rounded.
 */
@resource({
  plural: 'growthMeasurements',
  label: ['Cân đo trẻ em', 'Growth measurement'],
  area: 'support',
  title: ['personId', 'measuredOn'],
  scope: ['hamlet'],
  period: ['measuredOn'],
  unique: [['personId', 'measuredOn']],
  indexes: [['personId', 'measuredOn']],
  defaultOrder: [{ field: 'measuredOn', descending: true }],
  bands: [
    {
      name: 'measures',
      label: ['Số đo', 'Measures'],
      fields: ['heightCm', 'position', 'weightKg', 'hasOedema'],
    },
    {
      name: 'growth',
      label: ['Kết quả', 'Result'],
      fields: ['heightForAgeZ', 'weightForAgeZ', 'standard', 'isStunted', 'isUnderweight', 'isImplausible'],
    },
  ],
})
export class GrowthMeasurement extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Trẻ', 'Child'],
    required: true,
    inverse: { name: 'growthMeasurements', label: ['Cân đo', 'Growth measurements'] },
  })
  personId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn khi đo', 'Hamlet at the time'],
    derived: true,
    required: true,
  })
  hamletId!: Id;

  @date({ label: ['Ngày đo', 'Measured on'], required: true })
  measuredOn!: string;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @wholeNumber({ label: ['Tuổi', 'Age, years'], derived: true })
  age!: number | null;

  @decimal({ label: ['Tháng tuổi', 'Age, months'], derived: true })
  ageMonths!: number | null;

  @decimal({ label: ['Chiều cao (cm)', 'Height, cm'], min: 30, max: 230 })
  heightCm!: number | null;

  @choice(heightPositions, {
    label: ['Tư thế đo', 'Position'],
    help: [
      'Trống: dưới 24 tháng đo nằm, từ 24 tháng đo đứng',
      'Empty: lying below 24 months, standing from 24 months on',
    ],
  })
  position!: string | null;

  @decimal({ label: ['Cân nặng (kg)', 'Weight, kg'], min: 0.5, max: 200 })
  weightKg!: number | null;

  @yesNo({
    label: ['Phù', 'Oedema'],
    personal: 'SENSITIVE',
    help: ['Có phù thì không tính cân nặng theo tuổi', 'With oedema the weight tells nothing'],
  })
  hasOedema!: boolean | null;

  @decimal({
    label: ['Z chiều cao theo tuổi', 'Height-for-age z'],
    personal: 'SENSITIVE',
    derived: true,
    help: [
      'Tính theo WHO từ ngày sinh, giới tính, chiều cao; cần đủ tháng sinh',
      'By the WHO from birth date, sex and height; the month of birth must be known',
    ],
  })
  heightForAgeZ!: number | null;

  @decimal({ label: ['Z cân nặng theo tuổi', 'Weight-for-age z'], personal: 'SENSITIVE', derived: true })
  weightForAgeZ!: number | null;

  @choice(growthStandards, { label: ['Chuẩn áp dụng', 'Standard'], derived: true, minor: true })
  standard!: string | null;

  @yesNo({ label: ['Thấp còi', 'Stunted'], derived: true, personal: 'SENSITIVE' })
  isStunted!: boolean | null;

  @yesNo({ label: ['Nhẹ cân', 'Underweight'], derived: true, personal: 'SENSITIVE' })
  isUnderweight!: boolean | null;

  @yesNo({
    label: ['Số đo không thể có', 'Implausible'],
    derived: true,
    help: [
      'Vượt giới hạn của WHO: không dùng để kết luận, cần đo lại',
      'Beyond the limits of the WHO: nothing is concluded from it, measure again',
    ],
  })
  isImplausible!: boolean | null;

  @text({ label: ['Người đo', 'Measured by'], minor: true })
  measuredBy!: string | null;
}

export const nutritionSupportKinds = choiceList('NutritionSupportKind', {
  MICRONUTRIENT: ['Vi chất dinh dưỡng', 'Micronutrients'],
  SCHOOL_MEAL: ['Bữa ăn học đường', 'School meals'],
  EDUCATION: ['Giáo dục dinh dưỡng', 'Nutrition education'],
  TREATMENT: ['Điều trị suy dinh dưỡng', 'Treatment of malnutrition'],
});

@resource({
  plural: 'nutritionSupports',
  label: ['Hỗ trợ dinh dưỡng', 'Nutrition support'],
  area: 'support',
  title: ['personId', 'kind'],
  scope: ['hamlet'],
  period: ['givenOn'],
  indexes: [['personId', 'givenOn']],
  defaultOrder: [{ field: 'givenOn', descending: true }],
})
export class NutritionSupport extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Người', 'Person'],
    required: true,
    inverse: { name: 'nutritionSupports', label: ['Hỗ trợ dinh dưỡng', 'Nutrition supports'] },
  })
  personId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn khi nhận', 'Hamlet at the time'],
    derived: true,
    required: true,
  })
  hamletId!: Id;

  @choice(nutritionSupportKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @date({ label: ['Ngày (bắt đầu)', 'Given on (from)'], required: true })
  givenOn!: string;

  @date({ label: ['Đến hết ngày', 'Through'] })
  through!: string | null;

  @year({ label: ['Năm', 'Year'], derived: true, required: true })
  year!: number;

  @wholeNumber({ label: ['Số liều/suất', 'Doses or meals'], min: 1, max: 1000 })
  doses!: number | null;

  @longText({ label: ['Ghi chú', 'Note'], minor: true })
  note!: string | null;
}

export const maternityStates = choiceList('MaternityState', {
  PREGNANT: ['Mang thai', 'Pregnant'],
  BREASTFEEDING: ['Cho con bú', 'Breastfeeding'],
});

/** When a woman is pregnant or breastfeeding: a target group of sub-project 3.2 (plan III, DA3.2). */
@resource({
  plural: 'maternityPeriods',
  label: ['Thai kỳ và cho con bú', 'Pregnancy or breastfeeding'],
  area: 'support',
  title: ['personId', 'state', 'from'],
  scope: ['household', 'hamlet'],
  indexes: [['personId', 'from']],
  defaultOrder: [{ field: 'from', descending: true }],
})
export class MaternityPeriod extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Phụ nữ', 'Woman'],
    required: true,
    inverse: { name: 'maternityPeriods', label: ['Thai kỳ và cho con bú', 'Pregnancy or breastfeeding'] },
  })
  personId!: Id;

  @reference({ to: () => Household, label: ['Hộ', 'Household'], derived: true, required: true })
  householdId!: Id;

  @choice(maternityStates, { label: ['Tình trạng', 'State'], required: true, personal: 'SENSITIVE' })
  state!: string;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;
}
