import { choice, choiceList, code, date, reference, text, yesNo } from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';

export const unitLevels = choiceList('UnitLevel', {
  COUNTRY: ['Cả nước', 'Country'],
  PROVINCE: ['Cấp tỉnh', 'Province'],
  DISTRICT: ['Cấp huyện', 'District'],
  COMMUNE: ['Cấp xã', 'Commune'],
  HAMLET: ['Thôn', 'Hamlet'],
});

export const unitKinds = choiceList('UnitKind', {
  NATION: ['Quốc gia', 'Nation'],
  TINH: ['Tỉnh', 'Province (tỉnh)'],
  THANH_PHO: ['Thành phố', 'City (thành phố)'],
  HUYEN: ['Huyện', 'District (huyện)'],
  QUAN: ['Quận', 'Urban district (quận)'],
  THI_XA: ['Thị xã', 'Town (thị xã)'],
  XA: ['Xã', 'Rural commune (xã)'],
  PHUONG: ['Phường', 'Ward (phường)'],
  THI_TRAN: ['Thị trấn', 'Township (thị trấn)'],
  DAC_KHU: ['Đặc khu', 'Special zone (đặc khu)'],
  THON: ['Thôn', 'Hamlet (thôn)'],
  BAN: ['Bản', 'Hamlet (bản)'],
  XOM: ['Xóm', 'Hamlet (xóm)'],
  AP: ['Ấp', 'Hamlet (ấp)'],
  BUON: ['Buôn', 'Hamlet (buôn)'],
  LANG: ['Làng', 'Hamlet (làng)'],
  SOC: ['Sóc', 'Hamlet (sóc)'],
  TO_DAN_PHO: ['Tổ dân phố', 'Residential group (tổ dân phố)'],
  KHU_PHO: ['Khu phố', 'Residential quarter (khu phố)'],
  KHOM: ['Khóm', 'Residential quarter (khóm)'],
});

export const areaTypes = choiceList('AreaType', {
  RURAL: ['Nông thôn', 'Rural'],
  URBAN: ['Thành thị', 'Urban'],
});

export const changeKinds = choiceList('UnitChangeKind', {
  MERGE: ['Sáp nhập', 'Merge'],
  SPLIT: ['Chia tách', 'Split'],
  RENAME: ['Đổi tên', 'Rename'],
  MOVE: ['Chuyển đơn vị cấp trên', 'Move to another unit above'],
  UNCHANGED: ['Giữ nguyên', 'Unchanged'],
});

export const areaStatusKinds = choiceList('AreaStatusKind', {
  REGION_I: ['Khu vực I', 'Region I'],
  REGION_II: ['Khu vực II', 'Region II'],
  REGION_III: ['Khu vực III', 'Region III'],
  EXTREMELY_DIFFICULT_HAMLET: ['Thôn đặc biệt khó khăn', 'Extremely difficult hamlet'],
  DIFFICULT_HAMLET: ['Thôn khó khăn', 'Difficult hamlet'],
  POOR_DISTRICT: ['Huyện nghèo', 'Poor district'],
  COASTAL_COMMUNE: ['Xã bãi ngang ven biển, hải đảo', 'Extremely difficult coastal commune'],
});

/** A unit as it was from `validFrom` to `validTo`; a code may be used again by another unit later (02008). */
@resource({
  plural: 'administrativeUnits',
  label: ['Đơn vị hành chính', 'Administrative unit'],
  area: 'territory',
  title: ['name'],
  isArea: true,
  search: ['code', 'name'],
  unique: [['code', 'validFrom']],
  defaultOrder: [{ field: 'code' }],
})
export class AdministrativeUnit extends StoredRecord {
  @code({ label: ['Mã đơn vị', 'Code'], required: true })
  code!: string;

  @text({ label: ['Tên', 'Name'], required: true, maxLength: 100 })
  name!: string;

  @choice(unitLevels, { label: ['Cấp', 'Level'], required: true })
  level!: string;

  @choice(unitKinds, { label: ['Loại', 'Kind'], required: true })
  kind!: string;

  @choice(areaTypes, { label: ['Nông thôn/thành thị', 'Rural or urban'] })
  areaType!: string | null;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thuộc đơn vị', 'Parent unit'],
    inverse: { name: 'children', label: ['Đơn vị trực thuộc', 'Units below'] },
  })
  parentId!: Id | null;

  @date({ label: ['Từ ngày', 'Valid from'] })
  validFrom!: string | null;

  @date({ label: ['Đến hết ngày', 'Valid to'] })
  validTo!: string | null;

  @text({ label: ['Văn bản', 'Deciding document'] })
  document!: string | null;
}

/** One unit became (a part of) another. */
@resource({
  plural: 'unitSuccessions',
  label: ['Đơn vị cũ và đơn vị mới', 'Unit succession'],
  area: 'territory',
  title: ['document'],
  unique: [['predecessorId', 'successorId']],
})
export class UnitSuccession extends StoredRecord {
  @reference({
    to: () => AdministrativeUnit,
    label: ['Đơn vị cũ', 'Predecessor'],
    required: true,
    inverse: { name: 'successions', label: ['Được chuyển thành', 'Became'] },
  })
  predecessorId!: Id;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Đơn vị mới', 'Successor'],
    required: true,
    inverse: { name: 'origins', label: ['Được lập từ', 'Formed from'] },
  })
  successorId!: Id;

  @choice(changeKinds, { label: ['Hình thức', 'Kind of change'], required: true })
  kind!: string;

  @date({ label: ['Ngày hiệu lực', 'Effective on'], required: true })
  effectiveOn!: string;

  @text({ label: ['Văn bản', 'Deciding document'] })
  document!: string | null;
}

@resource({
  plural: 'areaStatuses',
  label: ['Diện của địa bàn', 'Area status'],
  area: 'territory',
  title: ['unitId', 'kind'],
  scope: ['unit'],
  period: ['validFrom'],
  readsAbove: true,
})
export class AreaStatus extends StoredRecord {
  @reference({
    to: () => AdministrativeUnit,
    label: ['Đơn vị', 'Unit'],
    required: true,
    inverse: { name: 'statuses', label: ['Diện địa bàn', 'Statuses'] },
  })
  unitId!: Id;

  @choice(areaStatusKinds, { label: ['Diện', 'Status'], required: true })
  kind!: string;

  @date({ label: ['Từ ngày', 'Valid from'], required: true })
  validFrom!: string;

  @date({ label: ['Đến hết ngày', 'Valid to'], isFoundLater: true })
  validTo!: string | null;

  @text({ label: ['Quyết định', 'Decision'] })
  decision!: string | null;

  @yesNo({ label: ['Số liệu minh hoạ', 'Demonstration value'] })
  isDemonstration!: boolean | null;
}
