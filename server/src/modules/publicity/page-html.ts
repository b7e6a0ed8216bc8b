import { vietnamDay } from '../../platform/clock.js';
import type { PublicIndicator, PublicTable } from './public-figures.js';
import type { ShownPage } from './page.store.js';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign);

const number = (value: number, decimals = 0): string =>
  new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    roundingMode: 'halfExpand',
  } as Intl.NumberFormatOptions).format(value);

const day = (plain: string): string => plain.split('-').reverse().join('/');

const paragraphs = (text: string): string =>
  text
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escape(line)}</p>`)
    .join('');

const units: Readonly<Record<string, string>> = {
  PERCENT: '%',
  PERCENTAGE_POINT: 'điểm %',
  HOUSEHOLD: 'hộ',
  PERSON: 'người',
  MODEL: 'mô hình',
  HAMLET: 'thôn',
  VND: 'đồng',
  COUNT: 'lượt',
};

const statuses: Readonly<Record<string, string>> = {
  ACHIEVED: 'Đạt',
  ON_TRACK: 'Đúng tiến độ',
  BEHIND: 'Chậm',
  NO_TARGET: 'Chưa có mục tiêu',
  NO_DATA: 'Chưa có số liệu',
  NOT_APPLICABLE: 'Không áp dụng',
  WITHHELD: 'Không công bố',
};

const ruleWords: Readonly<Record<string, string>> = {
  AT_LEAST: 'ít nhất',
  AT_MOST: 'không quá',
  BELOW: 'dưới',
  REDUCE_BY: 'giảm ít nhất',
  APPROXIMATELY: 'khoảng',
  EVERY: 'tất cả',
};

const figure = ({ value, decimals, unit, isWithheld, isRoundedDown }: PublicIndicator): string =>
  isWithheld
    ? '<abbr title="Nhóm dưới 10 người hoặc hộ">ẩn</abbr>'
    : value === null
      ? '–'
      : `${isRoundedDown ? '<abbr title="Làm tròn xuống hàng chục">từ</abbr> ' : ''}${number(value, decimals)} ${units[unit] ?? ''}`;

const target = ({ target: value, rule, decimals, unit }: PublicIndicator): string =>
  value === null
    ? '–'
    : rule === 'EVERY'
      ? 'tất cả'
      : `${ruleWords[rule] ?? ''} ${number(value, decimals)} ${units[unit] ?? ''}`;

const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="scroll" role="region" aria-label="${escape(caption)}" tabindex="0"><table><caption>${escape(caption)}</caption>
<thead><tr>${head.map((one) => `<th scope="col">${escape(one)}</th>`).join('')}</tr></thead>
<tbody>${rows
    .map(
      ([first = '', ...rest]) =>
        `<tr><th scope="row">${first}</th>${rest.map((one) => `<td>${one}</td>`).join('')}</tr>`,
    )
    .join('')}</tbody></table></div>`;

const countTable = (caption: string, rowTitle: string, counts: PublicTable | null): string =>
  counts === null
    ? `<p>${escape(caption)}: không công bố, vì số quá nhỏ hoặc chưa có số liệu.</p>`
    : table(
        caption,
        [rowTitle, ...counts.columns.map((names) => names.join(' và '))],
        counts.rows.map((row) => [escape(row.names.join(', ')), ...row.counts.map((one) => number(one))]),
      );

const styles = `:root{color-scheme:light}*{box-sizing:border-box}body{margin:0;font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#1d2b2a;background:#f4f6f3}
header{background:#0b3b3a;color:#fff;padding:1.5rem 1rem}header>*,main,footer{max-width:60rem;margin:0 auto}main{padding:1rem}h1{font-size:1.5rem;line-height:1.25;margin:0 auto .25rem}h2{font-size:1.2rem;margin:2rem 0 .5rem}h3{font-size:1.05rem;margin:1rem 0 .25rem}
.scroll{overflow-x:auto;background:#fff;border:1px solid #dfe5e2;border-radius:.5rem}table{border-collapse:collapse;width:100%}caption{text-align:left;padding:.6rem .75rem;font-weight:650}th,td{padding:.45rem .75rem;border-top:1px solid #dfe5e2;text-align:left;vertical-align:top}td{font-variant-numeric:tabular-nums;min-width:6rem}thead th{background:#e3f0ed}tbody th{font-weight:400;min-width:11rem}
a{color:#0f5f5b}.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:1rem;background:#fff;padding:.5rem}:focus-visible{outline:3px solid #a8650a;outline-offset:2px}footer{padding:1rem;font-size:.9rem;color:#4a5957}article{background:#fff;border:1px solid #dfe5e2;border-radius:.5rem;padding:.75rem 1rem;margin-bottom:.75rem}article h3{margin-top:0}
@media print{header{color:#000;background:#fff}.scroll{overflow:visible}}`;

const frame = (title: string, body: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escape(title)}</title><style>${styles}</style></head><body>${body}</body></html>`;

/** A published page: whole on the first answer, readable without scripts, on a telephone and by a screen reader. */
export const renderPage = (page: ShownPage): string => {
  const { content, news } = page;
  const money = (amount: number | string): string =>
    typeof amount === 'number' ? number(amount) : escape(amount);
  return frame(
    page.title,
    `<a class="skip" href="#noi-dung">Đến nội dung</a><header><h1>${escape(page.title)}</h1><div>${escape(page.area)}, số liệu năm ${content.year}</div></header>
<main id="noi-dung">${page.intro === null ? '' : paragraphs(page.intro)}
<section><h2>Các chỉ tiêu giảm nghèo</h2>${table(
      `Kết quả so với mục tiêu, năm ${content.year}`,
      ['Chỉ tiêu', 'Thực hiện', 'Mục tiêu', 'Đánh giá'],
      content.indicators.map((one) => [
        escape(one.name),
        figure(one),
        target(one),
        statuses[one.status] ?? '',
      ]),
    )}</section>
<section><h2>Hộ nghèo, hộ cận nghèo</h2>${countTable(`Số hộ theo thôn, năm ${content.year}`, 'Thôn', content.households)}</section>
<section><h2>Hỗ trợ</h2>${countTable(`Số hộ được hỗ trợ trong năm ${content.year}`, 'Loại hỗ trợ', content.supports)}</section>
<section><h2>Kinh phí</h2>${
      content.funding.length === 0
        ? '<p>Chưa có số liệu kinh phí.</p>'
        : table(
            `Kinh phí theo nguồn, năm ${content.year} (đồng)`,
            ['Nguồn', 'Được giao', 'Đã giải ngân'],
            content.funding.map((one) => [
              escape(one.source),
              money(one.availableVnd),
              money(one.disbursedVnd),
            ]),
          )
    }</section>
<section><h2>Tin tức</h2>${
      news.length === 0
        ? '<p>Chưa có tin.</p>'
        : news
            .map(
              (one) =>
                `<article><h3>${escape(one.title)}</h3><p><time datetime="${escape(one.publishedOn)}">${day(one.publishedOn)}</time></p>${paragraphs(one.body)}</article>`,
            )
            .join('')
    }</section></main>
<footer>${page.contact === null ? '' : `<p>Liên hệ: ${escape(page.contact)}</p>`}<p>${
      page.publishedAt === null
        ? 'Bản xem trước, chưa công khai.'
        : `Công khai ngày ${day(vietnamDay(page.publishedAt))}.`
    } Trang chỉ có số tổng hợp; nhóm dưới 10 người hoặc hộ được gộp hay ẩn, số cộng dồn qua các năm được làm tròn xuống hàng chục, để không ai bị nhận ra.</p></footer>`,
  );
};

/** For a code without a published page; it does not tell whether there is one that is withheld. */
export const renderNothing = (): string =>
  frame(
    'Chưa có trang công khai',
    '<header><h1>Chưa có trang công khai</h1></header><main><p>Địa phương này chưa công khai số liệu ở đây. Hãy kiểm tra mã xã trong địa chỉ.</p></main>',
  );
