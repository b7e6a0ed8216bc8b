import {
  choice,
  choiceList,
  date,
  decimal,
  money,
  reference,
  text,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Component, Organisation } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { FundingSource } from './funding.entity.js';

export const contributionKinds = choiceList('ContributionKind', {
  CASH: ['Tiền', 'Cash'],
  IN_KIND: ['Hiện vật', 'In kind'],
  LABOUR: ['Ngày công', 'Labour'],
});

/** Who gives (plan IV.4: individuals, organisations, units and other lawful resources; V.1: all sections of the people). */
export const donorKinds = choiceList('DonorKind', {
  PERSON: ['Cá nhân, hộ gia đình', 'Individual or household'],
  COMMUNITY: ['Nhân dân, cộng đồng thôn', 'People of a hamlet together'],
  BUSINESS: ['Doanh nghiệp, hợp tác xã', 'Enterprise or cooperative'],
  ORGANISATION: ['Tổ chức, hội, quỹ', 'Organisation, association or fund'],
  PUBLIC_UNIT: ['Cơ quan, đơn vị, lực lượng vũ trang', 'Public body or unit, armed forces'],
  OTHER: ['Nguồn hợp pháp khác', 'Other lawful resource'],
});

/** What people, organisations and units give, in money or (valued) in kind. */
@resource({
  plural: 'contributions',
  label: ['Đóng góp, huy động', 'Contribution'],
  area: 'funding',
  title: ['donor'],
  search: ['donor', 'goods'],
  scope: ['area'],
  period: ['receivedOn'],
  defaultOrder: [{ field: 'receivedOn', descending: true }],
})
export class Contribution extends StoredRecord {
  @reference({
    to: () => FundingSource,
    label: ['Nguồn vốn', 'Source'],
    required: true,
    inverse: { name: 'contributions', label: ['Đóng góp', 'Contributions'] },
  })
  sourceId!: Id;

  @reference({ to: () => AdministrativeUnit, label: ['Địa bàn', 'Area'], required: true })
  areaId!: Id;

  @reference({
    to: () => Component,
    label: ['Cho dự án, tiểu dự án', 'For the component'],
    inverse: { name: 'contributions', label: ['Đóng góp', 'Contributions'] },
  })
  componentId!: Id | null;

  @text({ label: ['Bên đóng góp', 'Donor'], required: true })
  donor!: string;

  @choice(donorKinds, { label: ['Loại bên đóng góp', 'Kind of donor'] })
  donorKind!: string | null;

  @reference({
    to: () => Organisation,
    label: ['Bên vận động', 'Mobilised by'],
    help: [
      'Mặt trận, đoàn thể hay bộ phận đã vận động khoản này (kế hoạch, mục VI)',
      'The front, union or office that mobilised it (plan VI)',
    ],
    inverse: { name: 'mobilised', label: ['Đã vận động', 'Contributions mobilised'] },
  })
  mobilisedById!: Id | null;

  @choice(contributionKinds, { label: ['Hình thức', 'Kind'], required: true })
  kind!: string;

  @text({ label: ['Hiện vật', 'Goods'] })
  goods!: string | null;

  @decimal({ label: ['Số lượng', 'Quantity'], min: 0, max: 1e9 })
  quantity!: number | null;

  @text({ label: ['Đơn vị tính', 'Unit'], maxLength: 50 })
  unit!: string | null;

  @money({ label: ['Giá trị', 'Value, đồng'], required: true })
  valueVnd!: number;

  @text({
    label: ['Căn cứ định giá', 'Ground of the value'],
    help: [
      'Hiện vật, ngày công: giá thị trường hay văn bản nào',
      'In kind and labour: the market price or the document that gives the value',
    ],
  })
  valuation!: string | null;

  @date({ label: ['Ngày nhận', 'Received on'], required: true })
  receivedOn!: string;

  @text({ label: ['Mục đích', 'Purpose'] })
  purpose!: string | null;
}
