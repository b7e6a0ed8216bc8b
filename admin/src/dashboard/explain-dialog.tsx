import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import CircularProgress from '@mui/material/CircularProgress';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { findResource } from '../catalog.js';
import { formatNumber } from '../format.js';
import { inLanguage, nameIn } from '../language.js';
import { useBoundary } from '../place/boundary.js';
import { BoundaryLine } from '../place/boundary-chooser.js';
import { reasonOf } from '../providers/failure.js';
import {
  explainFigure,
  type IndicatorFigures,
  type RowsBehind,
  type YearFigures,
} from '../providers/progress.js';
import { rowsAddress } from '../sheet/address.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { BreakdownView } from './breakdown-view.js';
import { measuredValue, showFigure, showTarget } from './figures.js';
import { SeriesTable } from './series-table.js';
import { StatusChip } from './status-chip.js';
import { figuresKey } from './use-progress.js';

interface ExplainDialogProps {
  readonly figures: IndicatorFigures;
  readonly areaId: string;
  readonly year: number;
  readonly years: readonly YearFigures[];
  readonly onClose: () => void;
}

/** A figure opened: how it is computed, on what ground, and the rows it counts. */
export function ExplainDialog({ figures, areaId, year, years, onClose }: ExplainDialogProps) {
  const texts = useTexts();
  const { dashboard } = texts;
  const language = useLanguage();
  const { indicator, reportedBy } = figures;
  const name = nameIn(indicator, language);
  const value = measuredValue(figures);
  const { day: boundary } = useBoundary();
  const { data, error, isPending } = useQuery({
    queryKey: [figuresKey, 'explain', indicator.code, areaId, year, boundary],
    queryFn: () => explainFigure(indicator.code, areaId, year, boundary),
  });
  const subject = data ? findResource(data.subject) : undefined;
  const parts: readonly (readonly [string, RowsBehind | null])[] = data
    ? [
        [dashboard.numerator, data.numerator],
        [dashboard.denominator, data.denominator],
        [dashboard.missingRows, data.missing],
      ]
    : [];
  return (
    <Dialog aria-labelledby="explain-title" fullWidth maxWidth="md" onClose={onClose} open>
      <DialogTitle id="explain-title" sx={{ fontSize: 17, fontWeight: 650 }}>
        {name}
      </DialogTitle>
      <DialogContent sx={{ display: 'grid', gap: 2 }}>
        <BoundaryLine areaId={areaId} />
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.5 }}>
          <Typography sx={{ fontSize: 28, fontWeight: 720 }}>
            {value === null ? '–' : showFigure(value, indicator, texts)}
          </Typography>
          <StatusChip status={figures.status} />
          <Typography color="text.secondary">
            {dashboard.target}: {showTarget(figures, texts)}
          </Typography>
        </Box>
        {reportedBy ? <Typography>{dashboard.reported(reportedBy)}</Typography> : null}
        {isPending ? <CircularProgress size={22} /> : null}
        {error ? <Typography color="error">{reasonOf(error, language)}</Typography> : null}
        {data ? (
          <>
            <Part title={dashboard.formula}>{data.formula[language]}</Part>
            {data.source ? <Part title={dashboard.source}>{data.source}</Part> : null}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {parts.map(([title, rows]) =>
                rows ? (
                  <Rows
                    key={title}
                    rows={rows}
                    subject={subject ? inLanguage(subject.label, language) : data.subject}
                    title={title}
                    to={
                      subject
                        ? rowsAddress(subject.plural, rows.where, `${name}: ${title.toLowerCase()}`)
                        : null
                    }
                  />
                ) : null,
              )}
            </Box>
          </>
        ) : null}
        <BreakdownView areaId={areaId} indicator={indicator} year={year} />
        <SeriesTable indicator={indicator} years={years} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{dashboard.close}</Button>
      </DialogActions>
    </Dialog>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <Box>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      <Typography>{children}</Typography>
    </Box>
  );
}

interface RowsProps {
  readonly title: string;
  readonly subject: string;
  readonly rows: RowsBehind;
  readonly to: string | null;
}

function Rows({ title, subject, rows, to }: RowsProps) {
  const { dashboard } = useTexts();
  const { count, countDistinct } = rows;
  return (
    <Box
      component="li"
      sx={{ display: 'flex', alignItems: 'center', gap: 1.5, py: 1, borderTop: `1px solid ${palette.line}` }}
    >
      <Box sx={{ flex: 1 }}>
        <Typography sx={{ fontWeight: 650 }}>{title}</Typography>
        <Typography color="text.secondary" variant="body2">
          {subject} · {dashboard.rowsOf(formatNumber(count))}
          {countDistinct !== null && countDistinct !== count
            ? ` · ${dashboard.distinct(formatNumber(countDistinct))}`
            : ''}
        </Typography>
      </Box>
      {to && count > 0 ? (
        <Button component={Link} to={to} variant="outlined">
          {dashboard.openRows}
        </Button>
      ) : null}
    </Box>
  );
}
