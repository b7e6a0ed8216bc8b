import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { DateInput } from '../ui/date-input.js';
import {
  isOvertaken,
  type Place,
  type ReportDraft,
  withChosen,
  withMine,
  without,
  withText,
} from './report-draft.js';
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

interface OtherTextProps {
  readonly told: string;
  readonly other: string;
  readonly label: string;
  readonly keep: readonly [text: string, go: () => void];
  readonly take: readonly [text: string, go: () => void];
}

/** Another text for the place, and the choice between the two. */
function OtherText({ told, other, label, keep, take }: OtherTextProps) {
  const texts = useReportTexts();
  return (
    <Alert severity="warning" sx={{ mt: 1 }}>
      {told}
      <Typography component="blockquote" sx={{ m: 0, my: 1, whiteSpace: 'pre-wrap' }}>
        {other === '' ? texts.empty : other}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {[keep, take].map(([text, go]) => (
          <Button aria-label={`${text}: ${label}`} key={text} onClick={go} variant="outlined">
            {text}
          </Button>
        ))}
      </Box>
    </Alert>
  );
}

/**
 * A field of the report; where somebody else saved another text meanwhile, or the writer left one in another page, both are shown and
 * one is chosen.
 */
export function DraftText(props: DraftTextProps) {
  const { place, draft, label, help, isLong = false, isMultiline = false, isDate = false, onChange } = props;
  const texts = useReportTexts();
  const typed = draft[place.key];
  const text = typed?.text ?? place.text;
  const put = (next: string): void => onChange(withText(draft, place, next));
  return (
    <Box>
      {isDate ? (
        <DateInput
          hint={help}
          isWide
          label={label}
          onChange={(day, isUnreadable) => {
            if (!isUnreadable) put(day);
          }}
          value={text}
        />
      ) : (
        <TextField
          fullWidth
          helperText={help}
          label={label}
          multiline={isLong || isMultiline}
          onChange={({ target }) => put(target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
          value={text}
          {...(isLong ? { minRows: 4 } : {})}
        />
      )}
      {isOvertaken(draft, place) ? (
        <OtherText
          keep={[texts.keepMine, () => onChange(withMine(draft, place))]}
          label={label}
          other={place.text}
          take={[texts.takeTheirs, () => onChange(without(draft, place.key))]}
          told={texts.overtaken}
        />
      ) : null}
      {typed?.others?.map((other) => (
        <OtherText
          keep={[texts.keepShown, () => onChange(withChosen(draft, place, typed.text))]}
          key={other}
          label={label}
          other={other}
          take={[texts.takeOther, () => onChange(withChosen(draft, place, other))]}
          told={texts.leftElsewhere}
        />
      ))}
    </Box>
  );
}
