import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import type { RowActionsProps } from '../panel/row-actions.js';
import { palette } from '../theme.js';
import { useReportTexts } from './report-texts.js';

/** In the panel of a period: the way to its report, where its state moves. */
export default function PeriodLink({ row }: RowActionsProps) {
  const texts = useReportTexts();
  return (
    <Box component="section" sx={{ mt: 2.5, pt: 1.5, borderTop: `1px solid ${palette.line}` }}>
      <Button component={Link} to={`/report-desk?period=${row.id}`} variant="outlined">
        {texts.toReport}
      </Button>
    </Box>
  );
}
