import Box from '@mui/material/Box';
import type { CompletionStatus } from '../providers/progress.js';
import { palette } from '../theme.js';
import { useTexts } from '../texts/use-texts.js';

interface Look {
  readonly ink: string;
  readonly back: string;
  /** A shape of its own, so that the colour is never the only sign. */
  readonly shape: string;
}

const looks: Readonly<Record<CompletionStatus, Look>> = {
  ACHIEVED: { ink: palette.green, back: palette.greenPale, shape: 'M2 6.5 4.8 9.3 10 3.2' },
  ON_TRACK: { ink: palette.blue, back: palette.bluePale, shape: 'M2 6h7M6.2 3 9.2 6l-3 3' },
  BEHIND: { ink: palette.amber, back: palette.amberPale, shape: 'M6 2 11 10.4H1zM6 5v2.6M6 9v.2' },
  NO_TARGET: { ink: palette.grey, back: palette.greyPale, shape: 'M2.5 6h7' },
  NO_DATA: {
    ink: palette.grey,
    back: palette.greyPale,
    shape: 'M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4',
  },
  NOT_APPLICABLE: { ink: palette.grey, back: palette.greyPale, shape: 'M2.5 9.5l7-7' },
};

export function StatusChip({ status }: { readonly status: CompletionStatus }) {
  const { dashboard } = useTexts();
  const { ink, back, shape } = looks[status];
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: 0.6,
        px: 0.9,
        py: 0.2,
        borderRadius: 5,
        bgcolor: back,
        color: ink,
        fontSize: 12,
        fontWeight: 600,
        whiteSpace: 'nowrap',
      }}
    >
      <svg aria-hidden="true" height="12" viewBox="0 0 12 12" width="12">
        <path
          d={shape}
          fill="none"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
          strokeWidth="1.6"
        />
      </svg>
      {dashboard.status[status]}
    </Box>
  );
}
