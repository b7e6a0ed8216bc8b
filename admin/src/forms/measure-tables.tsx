import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { nameIn } from '../language.js';
import type { Where } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { figureTable } from '../ui/figure-table.js';
import type { Measures } from './forms-query.js';
import { useFormsTexts } from './forms-texts.js';
import { Section } from './section.js';

const percent = (share: number | null): string =>
  share === null ? '–' : `${formatNumber(100 * share, 1)} %`;

export function MeasureTables({ measures }: { readonly measures: Measures }) {
  const texts = useFormsTexts();
  const language = useLanguage();
  const { missing, withoutClass, withoutMembers } = measures;
  return (
    <>
      <Box
        sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))', mb: 2 }}
      >
        <Tile
          label={texts.headcount}
          note={texts.headcountHint}
          value={percent(measures.headcount)}
          where={measures.poorWhere}
        />
        <Tile
          label={texts.intensity}
          note={texts.intensityHint}
          value={percent(measures.intensity)}
          where={null}
        />
        <Tile
          label={texts.adjusted}
          note={texts.adjustedHint}
          value={measures.adjustedHeadcount === null ? '–' : formatNumber(measures.adjustedHeadcount, 3)}
          where={null}
        />
        <Tile
          label={texts.population}
          note={measures.standardCode === null ? '' : texts.standard(measures.standardCode)}
          value={formatNumber(measures.population)}
          where={measures.populationWhere}
        />
      </Box>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {texts.leftOut(formatNumber(missing), formatNumber(withoutClass), formatNumber(withoutMembers))}
      </Typography>
      <Section title={texts.contribution}>
        <Box component="table" sx={figureTable}>
          <thead>
            <tr>
              <th scope="col">{texts.dimension}</th>
              <th scope="col">{texts.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {measures.dimensions.map((one) => (
              <tr key={one.code}>
                <th scope="row">{nameIn(one, language)}</th>
                <td>
                  <Bar share={one.contribution} />
                </td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Section>
      <Section hint={texts.censoredHint} title={texts.censored}>
        <Box component="table" sx={figureTable}>
          <thead>
            <tr>
              <th scope="col">{texts.indicator}</th>
              <th scope="col">{texts.censored}</th>
              <th scope="col">{texts.contribution}</th>
            </tr>
          </thead>
          <tbody>
            {measures.indicators.map((one) => (
              <tr key={one.code}>
                <th scope="row">{nameIn(one, language)}</th>
                <td>
                  <Rows
                    text={percent(one.censoredHeadcount)}
                    title={`${nameIn(one, language)}: ${texts.censored}`}
                    where={one.censoredHeadcount ? one.where : null}
                  />
                </td>
                <td>
                  <Bar share={one.contribution} />
                </td>
              </tr>
            ))}
          </tbody>
        </Box>
      </Section>
    </>
  );
}

function Bar({ share }: { readonly share: number | null }) {
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', gap: 1 }}>
      <Box aria-hidden="true" sx={{ width: 160, height: 8, bgcolor: palette.greyPale, borderRadius: 1 }}>
        <Box
          sx={{ width: `${100 * (share ?? 0)}%`, height: '100%', bgcolor: palette.teal, borderRadius: 1 }}
        />
      </Box>
      <Box component="span" sx={{ minWidth: 52 }}>
        {percent(share)}
      </Box>
    </Box>
  );
}

function Rows({
  text,
  title,
  where,
}: {
  readonly text: string;
  readonly title: string;
  readonly where: Where | null;
}) {
  if (where === null) return <span>{text}</span>;
  return (
    <Box
      aria-label={`${text}. ${title}`}
      component={Link}
      sx={{ color: palette.teal, textDecoration: 'none', '&:hover': { textDecoration: 'underline' } }}
      to={rowsAddress(getResource('householdReview').plural, where, title)}
    >
      {text}
    </Box>
  );
}

interface TileProps {
  readonly label: string;
  readonly value: string;
  readonly note: string;
  readonly where: Where | null;
}

function Tile({ label, value, note, where }: TileProps) {
  return (
    <Box sx={{ p: 2, border: `1px solid ${palette.line}`, borderRadius: 1, bgcolor: palette.paper }}>
      <Typography color="text.secondary" sx={{ fontWeight: 600 }} variant="body2">
        {label}
      </Typography>
      <Typography component="div" sx={{ fontSize: 28, fontWeight: 720, lineHeight: 1.2 }}>
        <Rows text={value} title={label} where={where} />
      </Typography>
      <Typography color="text.secondary" variant="body2">
        {note}
      </Typography>
    </Box>
  );
}
