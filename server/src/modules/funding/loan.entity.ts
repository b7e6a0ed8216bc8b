import { date, decimal, money, reference, text } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Household } from '../people/index.js';
import { Organisation } from '../programme/index.js';
import { FundingSource } from './funding.entity.js';

/** A loan of the social policy bank. What a household owes is bank data: sensitive (Decree 13/2023, art. 2). */
@resource({
  plural: 'loans',
  label: ['Vay vốn chính sách', 'Policy loan'],
  area: 'funding',
  title: ['householdId', 'purpose'],
  scope: ['household', 'hamlet'],
  period: ['lentOn'],
  indexes: [['householdId']],
  defaultOrder: [{ field: 'lentOn', descending: true }],
})
export class Loan extends StoredRecord {
  @reference({
    to: () => Household,
    label: ['Hộ vay', 'Household'],
    required: true,
    inverse: { name: 'loans', label: ['Vay vốn', 'Loans'] },
  })
  householdId!: Id;

  @reference({ to: () => FundingSource, label: ['Nguồn vốn', 'Source'], required: true })
  sourceId!: Id;

  @reference({ to: () => Organisation, label: ['Tổ chức nhận uỷ thác', 'Entrusted organisation'] })
  organisationId!: Id | null;

  @text({ label: ['Chương trình vay, mục đích', 'Purpose'], required: true })
  purpose!: string;

  @date({ label: ['Ngày vay', 'Lent on'], required: true })
  lentOn!: string;

  @date({ label: ['Ngày đến hạn', 'Due on'] })
  dueOn!: string | null;

  @money({ label: ['Số tiền vay', 'Amount, đồng'], required: true, personal: 'SENSITIVE' })
  amountVnd!: number;

  @decimal({ label: ['Lãi suất năm (%)', 'Interest, % a year'], min: 0, max: 100 })
  interestPercent!: number | null;

  @money({ label: ['Đã trả gốc', 'Repaid, đồng'], personal: 'SENSITIVE', derived: true, isFoundLater: true })
  repaidVnd!: number | null;

  @money({
    label: ['Dư nợ', 'Outstanding, đồng'],
    help: [
      'Số tiền vay trừ mọi lần trả gốc; dư nợ đến một ngày xem ở Bảng kinh phí',
      'The amount less all repayments of principal; what was outstanding on a day stands in the funding table',
    ],
    personal: 'SENSITIVE',
    derived: true,
    isFoundLater: true,
  })
  outstandingVnd!: number | null;
}

/** Principal paid back. What is outstanding or overdue on a day is the loan less its repayments until then. */
@resource({
  plural: 'loanRepayments',
  label: ['Trả nợ vay', 'Loan repayment'],
  area: 'funding',
  title: ['loanId', 'paidOn'],
  scope: ['loan', 'household', 'hamlet'],
  period: ['paidOn'],
  indexes: [['loanId']],
  defaultOrder: [{ field: 'paidOn', descending: true }],
})
export class LoanRepayment extends StoredRecord {
  @reference({
    to: () => Loan,
    label: ['Khoản vay', 'Loan'],
    required: true,
    inverse: { name: 'repayments', label: ['Các lần trả nợ', 'Repayments'] },
  })
  loanId!: Id;

  @date({ label: ['Ngày trả', 'Paid on'], required: true })
  paidOn!: string;

  @money({ label: ['Trả gốc', 'Principal, đồng'], required: true, personal: 'SENSITIVE' })
  principalVnd!: number;

  @money({ label: ['Trả lãi', 'Interest, đồng'], personal: 'SENSITIVE' })
  interestVnd!: number | null;
}
