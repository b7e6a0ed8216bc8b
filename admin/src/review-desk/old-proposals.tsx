import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useRecognitionTexts } from './recognition-texts.js';

interface OldProposalsProps {
  readonly count: number;
  readonly mayWrite: boolean;
  readonly onPropose: () => void;
}

/** Says that sheets are proposed by rules that have changed since, with the one step that proposes them anew. */
export function OldProposals({ count, mayWrite, onPropose }: OldProposalsProps) {
  const texts = useRecognitionTexts();
  if (count === 0) return null;
  return (
    <Alert
      action={mayWrite ? <Button onClick={onPropose}>{texts.proposeAgain}</Button> : null}
      severity="warning"
      sx={{ mb: 2 }}
    >
      {texts.oldRules(count)}
    </Alert>
  );
}
