import { expect, it } from 'vitest';
import type { Column } from '../column.js';
import { writeHtml } from './html.js';

const copied = (type: Column['type'], content: string | number, text: string) => ({
  column: { field: 'f', title: 'F', type },
  content,
  text,
});

it('tells Excel and LibreOffice what is text, what is a day and what is a number', () => {
  const html = writeHtml([
    [
      copied('text', '007', '007'),
      copied('text', '=1+1', '=1+1'),
      copied('date', '2014-05-06', '06/05/2014'),
      copied('money', 1500000, '1.500.000'),
    ],
  ]);
  const [, cells = ''] = html.split('<tr>');
  expect(cells.split('</td>').slice(0, 4)).toEqual([
    `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">007`,
    `<td style="mso-number-format:'\\@'" sdnum="1033;0;@">=1+1`,
    `<td style="mso-number-format:'dd\\/mm\\/yyyy'" x:num="41765" sdval="41765" sdnum="1033;1066;DD/MM/YYYY">06/05/2014`,
    '<td x:num="1500000" sdval="1500000" sdnum="1033;">1.500.000',
  ]);
});
