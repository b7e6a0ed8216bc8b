import Button from '@mui/material/Button';
import { reasonOf } from '../providers/failure.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';

interface ErrorPageProps {
  readonly error: Error;
  readonly reset: () => void;
}

/** What a broken page shows instead of itself; menu and other pages go on working. */
export function ErrorPage({ error, reset }: ErrorPageProps) {
  const { failure } = useTexts();
  const language = useLanguage();
  return (
    <Notice
      actions={
        <>
          <Button onClick={() => reset()} variant="outlined">
            {failure.retry}
          </Button>
          <Button onClick={() => window.location.reload()} variant="contained">
            {failure.reload}
          </Button>
        </>
      }
      title={failure.title}
    >
      {reasonOf(error, language)} {failure.kept}
    </Notice>
  );
}
