import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTexts } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';

interface EmptyStateProps {
  readonly isNarrowed: boolean;
  readonly isWritable: boolean;
  readonly onShowAll: () => void;
  readonly onAdd: () => void;
}

/** Lies over the empty grid below its first line, which stays usable. */
export function EmptyState({ isNarrowed, isWritable, onShowAll, onAdd }: EmptyStateProps) {
  const { sheet } = useTexts();
  const hint = isNarrowed ? sheet.emptyFiltered : isWritable ? sheet.emptyAdd : sheet.emptyReadOnly;
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
          <>
            {isNarrowed ? (
              <Button onClick={onShowAll} variant="outlined">
                {sheet.showAll}
              </Button>
            ) : null}
            {isWritable ? (
              <Button onClick={onAdd} variant="contained">
                {sheet.addRow}
              </Button>
            ) : null}
          </>
        }
        title={sheet.emptyTitle}
      >
        {hint}
      </Notice>
    </Box>
  );
}
