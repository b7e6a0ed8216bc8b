import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';

export function NotFound() {
  const { failure } = useTexts();
  return (
    <Notice
      actions={
        <Button component={Link} to="/" variant="contained">
          {failure.home}
        </Button>
      }
      title={failure.notFound}
    >
      {failure.notFoundHint}
    </Notice>
  );
}
