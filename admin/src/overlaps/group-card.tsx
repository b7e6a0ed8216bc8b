import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { formatDate, formatNumber } from '../format.js';
import { type Language, nameIn } from '../language.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { Conclusion } from './conclusion.js';
import type { OverlapGroup, OverlapReview, OverlapsShown, SupportRow } from './overlaps-query.js';
import { useOverlapsTexts } from './overlaps-texts.js';

const textTable = {
  ...figureTable,
  '& th, & td': { ...figureTable['& th, & td'], textAlign: 'left' },
  '& td[data-words]': { whiteSpace: 'normal', minWidth: 140 },
} as const;

const beneficiaryOf = ({ household, person }: SupportRow): string =>
  [person?.name, household && [household.code, household.headName].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');

const daysOf = ({ from, to }: SupportRow): string =>
  to === null || to === from ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`;

interface GroupCardProps {
  readonly group: OverlapGroup;
  readonly kindName: string;
  readonly overlaps: OverlapsShown;
}

/** Supports that overlap, one below the other, with what tells them apart and what was concluded. */
export function GroupCard({ group, kindName, overlaps }: GroupCardProps) {
  const texts = useOverlapsTexts();
  const language = useLanguage();
  const { pairs, supportIds } = group;
  const rows = supportIds.map((id) => overlaps.rows.get(id));
  const first = rows.find((row) => row !== undefined);
  const title = [kindName, first ? beneficiaryOf(first) : ''].filter(Boolean).join(': ');
  const reviews = pairs
    .map(({ reviewId }) => overlaps.reviews.get(reviewId ?? ''))
    .filter((review): review is OverlapReview => review !== undefined);
  const [latest] = pairs;
  return (
    <Paper
      aria-label={title}
      component="section"
      sx={{ p: 2, mb: 2, border: `1px solid ${palette.line}`, breakInside: 'avoid' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 1 }}>
        <Typography component="h2" sx={{ flex: '1 1 320px' }} variant="h3">
          {title}
        </Typography>
        {pairs.some((pair) => pair.isOtherProgramme) ? <Chip label={texts.otherProgramme} /> : null}
        {pairs.some((pair) => pair.isOtherSource) ? <Chip label={texts.otherSource} /> : null}
        {latest ? (
          <Typography color="text.secondary" variant="body2">
            {texts.together(formatDate(latest.from), formatDate(latest.to))}
          </Typography>
        ) : null}
        <Button
          component={Link}
          size="small"
          to={rowsAddress('supports', { id: { in: supportIds } }, title)}
          variant="outlined"
        >
          {texts.openRows}
        </Button>
      </Box>
      <ScrollRegion label={texts.records(title)}>
        <Box component="table" sx={textTable}>
          <thead>
            <tr>
              <th scope="col">{texts.programme}</th>
              <th scope="col">{texts.days}</th>
              <th scope="col">{texts.beneficiary}</th>
              <th scope="col">{texts.sources}</th>
              <th scope="col">{texts.amount}</th>
              <th scope="col">{texts.evidence}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <Support key={supportIds[index]} language={language} row={row} />
            ))}
          </tbody>
        </Box>
      </ScrollRegion>
      <Conclusion group={group} reviews={reviews} />
    </Paper>
  );
}

function Support({ row, language }: { readonly row: SupportRow | undefined; readonly language: Language }) {
  const texts = useOverlapsTexts();
  if (!row) {
    return (
      <tr>
        <td colSpan={6}>{texts.outside}</td>
      </tr>
    );
  }
  const { component, shares, amountVnd, goods, evidence } = row;
  return (
    <tr>
      <th scope="row">
        {component.code}, {nameIn(component.programme, language)}
      </th>
      <td>{daysOf(row)}</td>
      <td>{beneficiaryOf(row)}</td>
      <td data-words>{shares.map(({ source }) => nameIn(source, language)).join(', ') || texts.noSource}</td>
      <td>{amountVnd === null ? '' : formatNumber(amountVnd, 0)}</td>
      <td data-words>{[goods, evidence].filter(Boolean).join('; ')}</td>
    </tr>
  );
}
