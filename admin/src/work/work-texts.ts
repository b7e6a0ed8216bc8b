import { useLanguage } from '../texts/use-texts.js';

export type MatchFact = 'OCCUPATION' | 'PLACE' | 'SKILLS' | 'QUALIFICATION' | 'WAGE';

interface WorkTexts {
  readonly matching: string;
  readonly side: string;
  readonly forSeeker: string;
  readonly forVacancy: string;
  readonly seeker: string;
  readonly vacancy: string;
  readonly chooseFirst: string;
  readonly nobody: string;
  readonly nothingOffered: string;
  readonly openSheet: string;
  readonly noMatch: string;
  readonly noMatchHint: string;
  readonly points: (points: number) => string;
  readonly facts: Readonly<Record<MatchFact, string>>;
  readonly met: string;
  readonly unmet: string;
  readonly unknown: string;
  readonly place: string;
  readonly placed: (name: string) => string;
  readonly hidden: string;
  readonly market: (area: string) => string;
  readonly occupation: string;
  readonly noOccupation: string;
  readonly seekersOpen: string;
  readonly openingsOpen: string;
  readonly registered: (year: number) => string;
  readonly openings: (year: number) => string;
  readonly placedIn: (year: number) => string;
  readonly seekersNext: (year: number) => string;
  readonly openingsNext: (year: number) => string;
  readonly errorOf: (error: string) => string;
  readonly method: string;
  readonly unfinished: (year: number) => string;
  readonly supply: string;
  readonly total: string;
  readonly bySex: (sex: string) => string;
  readonly byAge: (band: string) => string;
  readonly small: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
}

const vi: WorkTexts = {
  matching: 'Kết nối việc làm',
  side: 'Tìm',
  forSeeker: 'việc cho người tìm việc',
  forVacancy: 'người cho vị trí tuyển',
  seeker: 'Người tìm việc',
  vacancy: 'Vị trí tuyển',
  chooseFirst: 'Chọn một dòng ở trên để xem những gì phù hợp.',
  nobody: 'Chưa có ai đang tìm việc trên địa bàn này. Hãy ghi ở bảng Người tìm việc.',
  nothingOffered: 'Chưa có vị trí tuyển nào trên địa bàn này. Hãy ghi ở bảng Việc tìm người.',
  openSheet: 'Mở bảng',
  noMatch: 'Chưa có gì phù hợp',
  noMatchHint:
    'Không có nghề, nơi làm việc hay kỹ năng nào khớp. Hãy xem lại cách ghi nghề, hoặc chọn dòng khác.',
  points: (points) => `${points} điểm`,
  facts: {
    OCCUPATION: 'Nghề',
    PLACE: 'Nơi làm việc',
    SKILLS: 'Kỹ năng',
    QUALIFICATION: 'Trình độ',
    WAGE: 'Lương',
  },
  met: 'khớp',
  unmet: 'không khớp',
  unknown: 'chưa rõ',
  place: 'Ghi nhận vào làm hôm nay',
  placed: (name) => `Đã ghi ${name} nhận việc hôm nay và khép nhu cầu tìm việc. Hạn theo dõi là 3 tháng nữa.`,
  hidden: 'Người lao động',
  market: (area) => `Cung - cầu lao động ${area}`,
  occupation: 'Nghề',
  noOccupation: 'Chưa ghi nghề',
  seekersOpen: 'Đang tìm việc',
  openingsOpen: 'Đang cần người',
  registered: (year) => `Đăng ký ${year}`,
  openings: (year) => `Cần ${year}`,
  placedIn: (year) => `Nhận việc ${year}`,
  seekersNext: (year) => `Dự báo đăng ký ${year}`,
  openingsNext: (year) => `Dự báo cần ${year}`,
  errorOf: (error) => `sai số ±${error}`,
  method:
    'Dự báo là trung bình ba năm gần nhất. Sai số là mức lệch trung bình của chính cách tính này khi thử trên các năm trước; chưa đủ năm thì chưa có sai số.',
  unfinished: (year) => `Năm ${year} chưa hết, nên số đăng ký, số cần và dự báo còn thấp hơn khi đủ cả năm.`,
  supply: 'Người đang tìm việc theo nghề, giới tính và tuổi',
  total: 'Cả địa bàn',
  bySex: (sex) => (sex === 'MALE' ? 'Nam' : sex === 'FEMALE' ? 'Nữ' : 'Chưa rõ giới tính'),
  byAge: (band) => (band === 'UNKNOWN' ? 'Chưa rõ tuổi' : `${band} tuổi`),
  small: 'Nhóm quá nhỏ nên không hiện, để không nhận ra ai.',
  empty: 'Chưa có số liệu',
  emptyHint: 'Hãy ghi người tìm việc và vị trí tuyển ở hai bảng của mục Việc làm.',
  loading: 'Đang tính',
};

const en: WorkTexts = {
  matching: 'Job matching',
  side: 'Find',
  forSeeker: 'work for who seeks it',
  forVacancy: 'workers for a vacancy',
  seeker: 'Job seeker',
  vacancy: 'Vacancy',
  chooseFirst: 'Choose a line above to see what fits.',
  nobody: 'Nobody seeks work in this area yet. Enter job seekers in their sheet.',
  nothingOffered: 'There is no vacancy in this area yet. Enter vacancies in their sheet.',
  openSheet: 'Open the sheet',
  noMatch: 'Nothing fits yet',
  noMatchHint:
    'No occupation, place or skill agrees. Check how the occupation is written, or choose another line.',
  points: (points) => `${points} points`,
  facts: {
    OCCUPATION: 'Occupation',
    PLACE: 'Place',
    SKILLS: 'Skills',
    QUALIFICATION: 'Qualification',
    WAGE: 'Wage',
  },
  met: 'fits',
  unmet: 'does not fit',
  unknown: 'not known',
  place: 'Record as placed today',
  placed: (name) =>
    `${name} is recorded as placed today and no longer as looking. The follow-up is due in three months.`,
  hidden: 'Worker',
  market: (area) => `Labour supply and demand, ${area}`,
  occupation: 'Occupation',
  noOccupation: 'Not recorded',
  seekersOpen: 'Seeking work',
  openingsOpen: 'Openings',
  registered: (year) => `Registered ${year}`,
  openings: (year) => `Offered ${year}`,
  placedIn: (year) => `Placed ${year}`,
  seekersNext: (year) => `Registrations expected ${year}`,
  openingsNext: (year) => `Openings expected ${year}`,
  errorOf: (error) => `error ±${error}`,
  method:
    'The forecast is the mean of the last three years. The error is by how much this method was wrong on average when tried on the years before; with too few years there is none.',
  unfinished: (year) =>
    `${year} is not over: registrations, openings and the forecast are lower than for the whole year.`,
  supply: 'Who seeks work, by occupation, sex and age',
  total: 'The whole area',
  bySex: (sex) => (sex === 'MALE' ? 'Male' : sex === 'FEMALE' ? 'Female' : 'Sex not known'),
  byAge: (band) => (band === 'UNKNOWN' ? 'Age not known' : `Aged ${band}`),
  small: 'The groups are too small to be shown without pointing at somebody.',
  empty: 'No figures yet',
  emptyHint: 'Enter job seekers and vacancies in the two sheets of Work.',
  loading: 'Computing',
};

export const useWorkTexts = (): WorkTexts => (useLanguage() === 'vi' ? vi : en);
