import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';

interface NothingFoundProps {
  readonly onShowAll: () => void;
}

/** Lies over the empty grid below its first line, which stays usable. The grid itself says what to do in an empty list. */
export function NothingFound({ onShowAll }: NothingFoundProps) {
  const { sheet } = useTexts();
  return (
    <Box
      sx={{
        position: 'absolute',
        inset: '110px 24px 40px',
        pointerEvents: 'none',
        '& button': { pointerEvents: 'auto' },
      }}
    >
      <Notice
        actions={
          <Button onClick={onShowAll} variant="contained">
            {sheet.showAll}
          </Button>
        }
        title={sheet.emptyTitle}
      >
        {sheet.emptyHint}
      </Notice>
    </Box>
  );
}
