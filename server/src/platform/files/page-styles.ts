/** How a cell of a printed page looks; numbers keep their value and are rounded only in the look. */
export type PageStyle =
  | 'title'
  | 'centred'
  | 'strong'
  | 'slanted'
  | 'heading'
  | 'mark'
  | 'text'
  | 'whole'
  | 'rate'
  | 'strongText'
  | 'strongWhole'
  | 'strongRate'
  | 'note';

interface Look {
  /** Positions in the fonts and borders of `stylesXml`. */
  readonly font: number;
  readonly border: number;
  readonly format: number;
  readonly horizontal: 'left' | 'center' | 'right';
}

/** Fonts after the two of tables: bold and large, slanted. */
export const pageFonts =
  '<font><b/><sz val="13"/><name val="Times New Roman"/><family val="1"/></font><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font><font><i/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>';
const fonts = { large: 2, plain: 3, bold: 4, slanted: 5 } as const;
export const pageFontCount = 4;

const line = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;

/** One border after the empty one of tables. */
export const pageBorders = `<border>${line('left')}${line('right')}${line('top')}${line('bottom')}<diagonal/></border>`;
export const pageBorderCount = 1;

/** Built-in formats of numbers: text, #,##0 and #,##0.00. */
const formats = { text: 49, whole: 3, rate: 4 } as const;

const looks: Readonly<Record<PageStyle, Look>> = {
  title: { font: fonts.large, border: 0, format: formats.text, horizontal: 'center' },
  centred: { font: fonts.plain, border: 0, format: formats.text, horizontal: 'center' },
  strong: { font: fonts.bold, border: 0, format: formats.text, horizontal: 'center' },
  slanted: { font: fonts.slanted, border: 0, format: formats.text, horizontal: 'center' },
  heading: { font: fonts.bold, border: 1, format: formats.text, horizontal: 'center' },
  mark: { font: fonts.slanted, border: 1, format: formats.text, horizontal: 'center' },
  text: { font: fonts.plain, border: 1, format: formats.text, horizontal: 'left' },
  whole: { font: fonts.plain, border: 1, format: formats.whole, horizontal: 'right' },
  rate: { font: fonts.plain, border: 1, format: formats.rate, horizontal: 'right' },
  strongText: { font: fonts.bold, border: 1, format: formats.text, horizontal: 'left' },
  strongWhole: { font: fonts.bold, border: 1, format: formats.whole, horizontal: 'right' },
  strongRate: { font: fonts.bold, border: 1, format: formats.rate, horizontal: 'right' },
  note: { font: fonts.plain, border: 0, format: formats.text, horizontal: 'left' },
};

const order = Object.keys(looks) as PageStyle[];

/** `xf` elements, to stand after those of tables. */
export const pageFormats = order
  .map((style) => {
    const { font, border, format, horizontal } = looks[style];
    return `<xf numFmtId="${format}" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${horizontal}" vertical="center" wrapText="1"/></xf>`;
  })
  .join('');
export const pageFormatCount = order.length;

/** The place of a style after `first` others. */
export const pageStyleAt = (style: PageStyle, first: number): number => first + order.indexOf(style);
