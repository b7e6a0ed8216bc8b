import { type Random, weighted } from './random.js';

export type Sex = 'MALE' | 'FEMALE';
export type EthnicityCode = 'KINH' | 'TAY' | 'NUNG' | 'DAO' | 'MONG' | 'SANCHAY';

export const ethnicityCodes: readonly EthnicityCode[] = ['KINH', 'TAY', 'NUNG', 'DAO', 'MONG', 'SANCHAY'];

/** The mix of a commune of the northern midlands and mountains. */
export const drawEthnicity = weighted<EthnicityCode>([
  ['TAY', 50],
  ['DAO', 20],
  ['NUNG', 15],
  ['KINH', 8],
  ['MONG', 4],
  ['SANCHAY', 3],
]);

const words = (text: string): string[] => text.split(' ');

const familyNames: Record<EthnicityCode, string[]> = {
  KINH: words('Nguyễn Trần Lê Phạm Vũ Đỗ Bùi Ngô Đặng Dương'),
  TAY: words('Hoàng Nông Hà Ma Lường Đàm Bế Nguyễn La Vi Lục Chu'),
  NUNG: words('Nông Hoàng Lộc Lã Lương Chu Vy Mã Hứa Triệu'),
  DAO: words('Triệu Đặng Bàn Lý Phùng Dương Chảo Tẩn'),
  MONG: words('Giàng Vàng Sùng Thào Má Vừ Lầu Hầu'),
  SANCHAY: words('Lâm Trần La Ninh Tiêu Vi Lý Hoàng'),
};

interface GivenNames {
  readonly middle: string[];
  readonly given: string[];
}

/** Elders, the working generation, the children: fashions of naming differ. */
const givenNames: Record<Sex, readonly [GivenNames, GivenNames, GivenNames]> = {
  MALE: [
    {
      middle: words('Văn Văn Văn Đình Quý Xuân'),
      given: words('Thành Bình Khoa Phúc Sinh Thanh Lâm Ích Thọ Tài Lợi Chung Páo Sáng Vượng Cường'),
    },
    {
      middle: words('Văn Văn Đức Minh Quang Xuân Tiến'),
      given: words('Hùng Tuấn Dũng Hải Long Nam Sơn Thắng Toàn Tùng Hiếu Kiên Duy Quân Huy Thuận Đạt Lực'),
    },
    {
      middle: words('Gia Minh Đức Bảo Quốc Anh Tuấn Thiên'),
      given: words('Huy Khang Bảo Khôi Phong An Nguyên Kiệt Phúc Đăng Hưng Vinh Nghĩa Tùng Quân Khánh'),
    },
  ],
  FEMALE: [
    {
      middle: words('Thị Thị Thị Thị Mùi'),
      given: words('Đào Lan Hoa Mai Nguyệt Sen Liên Nhình Pham Thơm Bích Hiền Ngân Thuý Tươi Slao'),
    },
    {
      middle: words('Thị Thị Thị Thu Hồng Thanh Bích'),
      given: words(
        'Hương Huyền Hạnh Nga Thảo Trang Hằng Thu Yến Linh Oanh Phượng Dung Loan Nhung Duyên Hoà Thuỷ',
      ),
    },
    {
      middle: words('Thuỳ Ngọc Bảo Khánh Thu Phương Minh Quỳnh'),
      given: words('Linh Anh Châu Ngân Trang Vy Chi Hân Nhi Mai Hà Thư My Diệp Yến Trâm'),
    },
  ],
};

export const drawFamilyName = (random: Random, ethnicity: EthnicityCode): string =>
  random.pick(familyNames[ethnicity]);

/** Family, middle and given name in the fashion of the year of birth. */
export const composeName = (random: Random, familyName: string, sex: Sex, birthYear: number): string => {
  const [elder, working, young] = givenNames[sex];
  const names = birthYear < 1968 ? elder : birthYear < 2004 ? working : young;
  return `${familyName} ${random.pick(names.middle)} ${random.pick(names.given)}`;
};

const hamletFirst = words('Nà Khuổi Bản Pác Thôm Cốc Lủng Phiêng Tổng Nặm');
const hamletSecond = words(
  'Cà Lừa Luông Thiên Mòn Chang Pjàn Lẹng Thoong Đeng Khoang Làng Ngoà Phầy Slấn Cuồng Diếu Tẩư Vèn Hin Loỏng Mu Nhàn Đông',
);

/** Invented names, all different, that sound like the region's; they are not the communes' real hamlets. */
export const inventHamletNames = (random: Random, count: number): string[] => {
  const all = random.shuffle(
    hamletFirst.flatMap((first) => hamletSecond.map((second) => `${first} ${second}`)),
  );
  return Array.from({ length: count }, (_, index) => {
    const name = all[index % all.length] as string;
    const round = Math.floor(index / all.length);
    return round === 0 ? name : `${name} ${round + 1}`;
  });
};

const citizenPrefix = '099';

/**
 * Twelve digits of the official build (province, century and sex, year of birth, serial), with a province code that no province has.
 * The serial is a permutation of 0..999999, so a million people of one year and sex stay apart.
 */
export class CitizenNumbers {
  readonly #serials = new Int32Array(1000);

  next(sex: Sex, birthYear: number): string {
    const group = (Math.floor(birthYear / 100) - 19) * 2 + (sex === 'MALE' ? 0 : 1);
    const slot = group * 100 + (birthYear % 100);
    const serial = this.#serials[slot] as number;
    this.#serials[slot] = serial + 1;
    const scattered = (serial * 790_123 + 104_729) % 1_000_000;
    return citizenPrefix + String(slot).padStart(3, '0') + String(scattered).padStart(6, '0');
  }
}
