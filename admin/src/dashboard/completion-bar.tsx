import Box from '@mui/material/Box';
import { formatShare } from '../format.js';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';

interface CompletionBarProps {
  /** 1 is the whole; null when nothing can be measured. */
  readonly completion: number | null;
  readonly label: string;
  readonly isThin?: boolean;
}

export function CompletionBar({ completion, label, isThin = false }: CompletionBarProps) {
  const { dashboard } = useTexts();
  const share = Math.max(0, Math.min(1, completion ?? 0));
  const text = completion === null ? dashboard.noCompletion : formatShare(completion);
  return (
    <Box
      aria-label={label}
      aria-valuemax={100}
      aria-valuemin={0}
      aria-valuenow={Math.floor(share * 100)}
      aria-valuetext={text}
      role="meter"
      sx={{
        height: isThin ? 4 : 8,
        borderRadius: 4,
        overflow: 'hidden',
        bgcolor: completion === null ? 'transparent' : '#e3e9e6',
        border: completion === null ? `1px dashed ${palette.quiet}` : 'none',
      }}
    >
      <Box
        sx={{
          height: '100%',
          width: `${share * 100}%`,
          borderRadius: 4,
          bgcolor: share >= 1 ? palette.green : palette.teal,
          transition: 'width 400ms ease-out',
        }}
      />
    </Box>
  );
}
