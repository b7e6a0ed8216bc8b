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
import { Component } from '../programme/index.js';
import { AdministrativeUnit } from '../territory/index.js';
import { FundingSource } from './funding.entity.js';

export const contributionKinds = choiceList('ContributionKind', {
  CASH: ['Tiền', 'Cash'],
  IN_KIND: ['Hiện vật', 'In kind'],
  LABOUR: ['Ngày công', 'Labour'],
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
