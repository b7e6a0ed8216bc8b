import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { isOvertaken, type Place, type ReportDraft, withMine, without, withText } from './report-draft.js';
import { useReportTexts } from './report-texts.js';

interface DraftTextProps {
  readonly place: Place;
  readonly draft: ReportDraft;
  readonly label: string;
  readonly help?: string | null;
  readonly isLong?: boolean;
  readonly isMultiline?: boolean;
  readonly isDate?: boolean;
  readonly onChange: (draft: ReportDraft) => void;
}

/** A field of the report; where somebody else saved another text meanwhile, both are shown and one is chosen. */
export function DraftText(props: DraftTextProps) {
  const { place, draft, label, help, isLong = false, isMultiline = false, isDate = false, onChange } = props;
  const texts = useReportTexts();
  return (
    <Box>
      <TextField
        fullWidth
        helperText={help}
        label={label}
        multiline={isLong || isMultiline}
        onChange={({ target }) => onChange(withText(draft, place, target.value))}
        slotProps={{ inputLabel: { shrink: true } }}
        type={isDate ? 'date' : 'text'}
        value={draft[place.key]?.text ?? place.text}
        {...(isLong ? { minRows: 4 } : {})}
      />
      {isOvertaken(draft, place) ? (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {texts.overtaken}
          <Typography component="blockquote" sx={{ m: 0, my: 1, whiteSpace: 'pre-wrap' }}>
            {place.text === '' ? texts.empty : place.text}
          </Typography>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            <Button
              aria-label={`${texts.keepMine}: ${label}`}
              onClick={() => onChange(withMine(draft, place))}
              variant="outlined"
            >
              {texts.keepMine}
            </Button>
            <Button
              aria-label={`${texts.takeTheirs}: ${label}`}
              onClick={() => onChange(without(draft, place.key))}
              variant="outlined"
            >
              {texts.takeTheirs}
            </Button>
          </Box>
        </Alert>
      ) : null}
    </Box>
  );
}
