import {
  choice,
  choiceList,
  code,
  date,
  partialDate,
  personName,
  reference,
  text,
  yesNo,
} from '../../platform/resource/declare.js';
import { type Id, StoredRecord } from '../../platform/resource/record.js';
import { resource } from '../../platform/resource/resource.js';
import { Ethnicity } from '../standards/index.js';
import { AdministrativeUnit } from '../territory/index.js';

export const sexes = choiceList('Sex', {
  MALE: ['Nam', 'Male'],
  FEMALE: ['Nữ', 'Female'],
});

export const relations = choiceList('RelationToHead', {
  HEAD: ['Chủ hộ', 'Head'],
  SPOUSE: ['Vợ/chồng', 'Spouse'],
  CHILD: ['Con', 'Child'],
  PARENT: ['Bố/mẹ', 'Parent'],
  GRANDCHILD: ['Cháu', 'Grandchild'],
  SIBLING: ['Anh/chị/em', 'Sibling'],
  OTHER: ['Khác', 'Other'],
});

export const householdEndReasons = choiceList('HouseholdEndReason', {
  MOVED_AWAY: ['Chuyển đi', 'Moved away'],
  MERGED: ['Nhập hộ', 'Merged into another household'],
  SPLIT: ['Tách hộ', 'Split'],
  DIED_OUT: ['Không còn thành viên', 'No member left'],
});

export const householdStartReasons = choiceList('HouseholdStartReason', {
  ESTABLISHED: ['Lập hộ mới', 'Newly established'],
  MOVED_IN: ['Chuyển đến', 'Moved in'],
  SPLIT: ['Tách hộ', 'Split off'],
});

/** The official code repeats inside a commune (a running number per hamlet), so it does not identify the household. */
@resource({
  plural: 'households',
  label: ['Hộ gia đình', 'Household'],
  area: 'people',
  title: ['code', 'headName'],
  search: ['code', 'headName'],
  scope: ['hamlet'],
  hasFewBelow: true,
  unique: [['hamletId', 'code']],
  defaultOrder: [{ field: 'hamletId' }, { field: 'code' }],
})
export class Household extends StoredRecord {
  @code({ label: ['Mã hộ', 'Code'], otherNames: ['Mã số hộ', 'Số hộ'], required: true })
  code!: string;

  @reference({
    to: () => AdministrativeUnit,
    label: ['Thôn', 'Hamlet'],
    otherNames: ['Bản', 'Xóm', 'Tổ', 'Khu', 'Tên thôn', 'Địa bàn'],
    required: true,
    inverse: { name: 'households', label: ['Hộ gia đình', 'Households'] },
  })
  hamletId!: Id;

  @personName({
    label: ['Chủ hộ', 'Head'],
    otherNames: ['Họ và tên', 'Họ và tên chủ hộ', 'Tên chủ hộ'],
    personal: 'BASIC',
    required: true,
  })
  headName!: string;

  @text({ label: ['Địa chỉ', 'Address'], personal: 'BASIC' })
  address!: string | null;

  @code({
    label: ['Điện thoại', 'Telephone'],
    otherNames: ['Số điện thoại', 'SĐT', 'ĐT', 'Di động'],
    personal: 'BASIC',
    pattern: /^\+?[0-9 .]{8,15}$/,
    // Of mobile telephones, and of those with a code of the province.
    zerosBefore: /^0(?:[35789]\d{8}|2\d{9})$/,
    patternHelp: ['8 đến 15 chữ số', '8 to 15 digits'],
  })
  phone!: string | null;

  @yesNo({ label: ['Có người có công', 'Has a person of merit'], otherNames: ['Hộ người có công', 'NCC'] })
  hasPersonOfMerit!: boolean | null;

  @yesNo({
    label: ['Hộ dân tộc thiểu số', 'Ethnic-minority household'],
    otherNames: ['Hộ DTTS', 'DTTS'],
    personal: 'SENSITIVE',
  })
  isEthnicMinority!: boolean | null;

  @date({ label: ['Có từ ngày', 'Since'], otherNames: ['Từ ngày'] })
  since!: string | null;

  @choice(householdStartReasons, { label: ['Lý do có hộ', 'Reason of the start'], minor: true })
  startReason!: string | null;

  @date({ label: ['Kết thúc ngày', 'Ended on'] })
  endedOn!: string | null;

  @choice(householdEndReasons, { label: ['Lý do kết thúc', 'Reason of the end'] })
  endReason!: string | null;

  @reference({
    to: () => Household,
    label: ['Tách ra từ hộ', 'Split off from'],
    inverse: { name: 'splitOffs', label: ['Hộ tách ra', 'Split-off households'] },
    minor: true,
  })
  originId!: Id | null;

  @reference({
    to: () => Household,
    label: ['Nhập vào hộ', 'Merged into'],
    inverse: { name: 'mergedIn', label: ['Hộ nhập vào', 'Households merged in'] },
    minor: true,
  })
  mergedIntoId!: Id | null;
}

@resource({
  plural: 'persons',
  label: ['Nhân khẩu', 'Person'],
  area: 'people',
  title: ['name'],
  search: ['name', 'citizenNumber'],
  scope: ['household', 'hamlet'],
  hasFewBelow: true,
  unique: [['citizenNumber']],
  defaultOrder: [{ field: 'name' }],
})
export class Person extends StoredRecord {
  @reference({
    to: () => Household,
    label: ['Hộ hiện tại', 'Present household'],
    otherNames: ['Hộ', 'Thuộc hộ'],
    required: true,
    inverse: { name: 'persons', label: ['Nhân khẩu', 'Persons'] },
  })
  householdId!: Id;

  @personName({ label: ['Họ và tên', 'Full name'], personal: 'BASIC', required: true })
  name!: string;

  @choice(relations, {
    label: ['Quan hệ với chủ hộ', 'Relation to head'],
    otherNames: ['Quan hệ', 'QH với chủ hộ', 'QHCH', 'Quan hệ chủ hộ'],
  })
  relationToHead!: string | null;

  @partialDate({
    label: ['Ngày sinh', 'Birth date'],
    otherNames: ['Năm sinh', 'NTNS', 'Sinh năm'],
    personal: 'BASIC',
    help: ['Chỉ biết năm thì ghi năm', 'The year alone is enough'],
  })
  birthDate!: string | null;

  @choice(sexes, { label: ['Giới tính', 'Sex'], otherNames: ['Giới', 'Nam/Nữ'] })
  sex!: string | null;

  @reference({
    to: () => Ethnicity,
    label: ['Dân tộc', 'Ethnicity'],
    otherNames: ['Thành phần dân tộc', 'DT'],
    personal: 'SENSITIVE',
  })
  ethnicityId!: Id | null;

  @code({
    label: ['Số định danh cá nhân', 'Citizen number'],
    otherNames: [
      'CCCD',
      'Số CCCD',
      'Căn cước công dân',
      'Số căn cước',
      'CMND',
      'Số CMND',
      'Số CCCD/CMND',
      'Số định danh',
    ],
    personal: 'BASIC',
    pattern: /^[0-9]{9}([0-9]{3})?$/,
    // Three digits of the province (001 to 096), one of sex and century, two of the year of birth, six more.
    zerosBefore: /^0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}$/,
    patternHelp: ['12 chữ số (hoặc 9 với chứng minh nhân dân cũ)', '12 digits (9 of an old identity card)'],
  })
  citizenNumber!: string | null;

  @yesNo({
    label: ['Khuyết tật', 'Has a disability'],
    otherNames: ['Người khuyết tật', 'NKT'],
    personal: 'SENSITIVE',
  })
  hasDisability!: boolean | null;

  @yesNo({ label: ['Người có công', 'Person of merit'], otherNames: ['NCC'] })
  isPersonOfMerit!: boolean | null;

  @date({ label: ['Ngày mất', 'Died on'], personal: 'BASIC' })
  diedOn!: string | null;
}

/** Who belonged to which household and when: splits, moves and marriages leave their trace here. */
@resource({
  plural: 'householdMemberships',
  label: ['Thành viên hộ theo thời gian', 'Household membership'],
  area: 'people',
  title: ['personId', 'from'],
  scope: ['household', 'hamlet'],
})
export class HouseholdMembership extends StoredRecord {
  @reference({
    to: () => Person,
    label: ['Nhân khẩu', 'Person'],
    required: true,
    inverse: { name: 'memberships', label: ['Các hộ đã ở', 'Memberships'] },
  })
  personId!: Id;

  @reference({
    to: () => Household,
    label: ['Hộ', 'Household'],
    required: true,
    inverse: { name: 'memberships', label: ['Thành viên theo thời gian', 'Memberships'] },
  })
  householdId!: Id;

  @choice(relations, { label: ['Quan hệ với chủ hộ', 'Relation to head'] })
  relationToHead!: string | null;

  @date({ label: ['Từ ngày', 'From'], required: true })
  from!: string;

  @date({ label: ['Đến hết ngày', 'To'] })
  to!: string | null;
}
