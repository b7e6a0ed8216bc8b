import Box from '@mui/material/Box';
import GlobalStyles from '@mui/material/GlobalStyles';
import type { Paper } from './report-query.js';
import { ReportTables } from './report-tables.js';

/** A state document is Vietnamese and follows Decree 30/2020 (layout of administrative documents) in either language of the page. */
const words = {
  nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  number: (number: string | null) => `Số: ${number ?? '……/BC-UBND'}`,
  report: 'BÁO CÁO',
  to: 'Kính gửi:',
  recipients: 'Nơi nhận:',
} as const;

const dayWords = (day: string | null): string => {
  const [year, month, date] = (day ?? '').split('-');
  return year && month && date ? `ngày ${date} tháng ${month} năm ${year}` : 'ngày …… tháng …… năm ……';
};

/** Lines or parts between semicolons, without the marks that people set themselves. */
const linesOf = (text: string | null): string[] =>
  (text ?? '')
    .split(/[\n;]/)
    .map((line) => line.trim().replace(/^[-–•]\s*|[.;,]$/g, ''))
    .filter(Boolean);

const paperStyles = {
  bgcolor: '#fff',
  color: '#000',
  width: '210mm',
  maxWidth: '100%',
  p: '20mm 18mm 20mm 28mm',
  boxShadow: '0 1px 6px rgba(0,0,0,.2)',
  fontFamily: '"Times New Roman", "Noto Serif", serif',
  fontSize: '13pt',
  lineHeight: 1.45,
  '& h2': { fontSize: '14pt', textAlign: 'center', m: 0, whiteSpace: 'pre-line' },
  '& h3': { fontSize: '13pt', m: '12pt 0 4pt' },
  '& p': { m: '4pt 0', textAlign: 'justify', textIndent: '1cm', whiteSpace: 'pre-line' },
  '@media print': { boxShadow: 'none', p: 0, width: 'auto' },
} as const;

/** A report as it is printed on A4: national title, body, number, place and day, text, figures, recipients and signature. */
export function ReportPaper({ paper }: { readonly paper: Paper }) {
  const { report, sections, tables } = paper;
  return (
    <>
      <GlobalStyles
        styles={{
          '@media print': {
            '@page': { size: 'A4 portrait', margin: '20mm 18mm 20mm 28mm' },
            '@page annex': { size: 'A4 landscape', margin: '20mm 15mm 15mm' },
          },
        }}
      />
      <Box component="article" lang="vi" sx={paperStyles}>
        <Box sx={{ display: 'flex', gap: 2, textAlign: 'center', mb: '18pt' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Box sx={{ fontWeight: 700, textTransform: 'uppercase', fontSize: '12pt' }}>{report.body}</Box>
            <Box sx={{ mt: '8pt' }}>{words.number(report.number)}</Box>
          </Box>
          <Box sx={{ flex: '0 0 auto' }}>
            <Box sx={{ fontWeight: 700, fontSize: '11.5pt', whiteSpace: 'nowrap' }}>{words.nation}</Box>
            <Box sx={{ fontWeight: 700 }}>
              <Box component="span" sx={{ borderBottom: '1px solid #000', pb: '1pt' }}>
                {words.motto}
              </Box>
            </Box>
            <Box sx={{ fontStyle: 'italic', mt: '8pt' }}>
              {report.place ?? '……'}, {dayWords(report.signedOn)}
            </Box>
          </Box>
        </Box>
        <Box component="h2">{words.report}</Box>
        <Box component="h2" sx={{ mb: '12pt !important' }}>
          {report.title.replace(/^Báo cáo\s*/i, '').replace(/^./, (letter) => letter.toUpperCase())}
        </Box>
        {linesOf(report.addressees).length > 0 ? (
          <Box sx={{ textAlign: 'center', mb: '8pt' }}>
            {words.to} {linesOf(report.addressees).join('; ')}
          </Box>
        ) : null}
        {sections.map(({ position, heading, text }) => (
          <section key={position}>
            <h3>
              {position}. {heading}
            </h3>
            {(text ?? '…').split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text have no other name
              <p key={index}>{line}</p>
            ))}
          </section>
        ))}
        <Box sx={{ display: 'flex', gap: 2, mt: '24pt', breakInside: 'avoid' }}>
          <Box sx={{ flex: 1, fontSize: '11pt' }}>
            <Box sx={{ fontWeight: 700, fontStyle: 'italic' }}>{words.recipients}</Box>
            {linesOf(report.recipients).map((line, index, all) => (
              <div key={line}>
                - {line}
                {index < all.length - 1 ? ';' : '.'}
              </div>
            ))}
          </Box>
          <Box sx={{ flex: 1, textAlign: 'center', fontWeight: 700 }}>
            <div>{report.signerTitle ?? '……'}</div>
            <Box sx={{ mt: '60pt' }}>{report.signer ?? ''}</Box>
          </Box>
        </Box>
        <ReportTables tables={tables.filter((one) => !one.isFileOnly)} />
      </Box>
    </>
  );
}
