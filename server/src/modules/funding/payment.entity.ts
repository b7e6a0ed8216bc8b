import { choice, choiceList, code, date, money, reference, text } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Allocation } from './funding.entity.js';

/** An advance leaves the allocation when it is paid; clearing it turns it into a payment for accepted work without new money. */
export const paymentKinds = choiceList('PaymentKind', {
  ADVANCE: ['Tạm ứng', 'Advance'],
  DISBURSEMENT: ['Thanh toán', 'Payment'],
  ADVANCE_CLEARED: ['Thanh toán tạm ứng', 'Advance cleared'],
  ADVANCE_RETURNED: ['Thu hồi tạm ứng', 'Advance returned'],
});

@resource({
  plural: 'disbursements',
  label: ['Giải ngân', 'Disbursement'],
  area: 'funding',
  title: ['voucher'],
  search: ['voucher', 'purpose'],
  scope: ['allocation', 'area'],
  period: ['paidOn'],
  indexes: [['allocationId']],
  defaultOrder: [{ field: 'paidOn', descending: true }],
})
export class Disbursement extends StoredRecord {
  @reference({
    to: () => Allocation,
    label: ['Phân bổ', 'Allocation'],
    required: true,
    inverse: { name: 'disbursements', label: ['Giải ngân', 'Disbursements'] },
  })
  allocationId!: Id;

  @choice(paymentKinds, { label: ['Hình thức', 'Kind'], required: true, initial: 'DISBURSEMENT' })
  kind!: string;

  @date({ label: ['Ngày', 'Paid on'], required: true })
  paidOn!: string;

  @money({ label: ['Số tiền', 'Amount, đồng'], required: true, hasNoTotal: true })
  amountVnd!: number;

  @text({ label: ['Mục đích', 'Purpose'], required: true })
  purpose!: string;

  @code({ label: ['Chứng từ', 'Voucher'] })
  voucher!: string | null;
}

/** What was accepted of an allocation's payments (quyết toán), at most what was paid. */
@resource({
  plural: 'settlements',
  label: ['Quyết toán', 'Settlement'],
  area: 'funding',
  title: ['decision'],
  scope: ['allocation', 'area'],
  period: ['settledOn'],
  indexes: [['allocationId']],
})
export class Settlement extends StoredRecord {
  @reference({
    to: () => Allocation,
    label: ['Phân bổ', 'Allocation'],
    required: true,
    inverse: { name: 'settlements', label: ['Quyết toán', 'Settlements'] },
  })
  allocationId!: Id;

  @date({ label: ['Ngày', 'Settled on'], required: true })
  settledOn!: string;

  @money({ label: ['Số quyết toán', 'Settled amount, đồng'], required: true })
  amountVnd!: number;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;
}
