import ButtonBase from '@mui/material/ButtonBase';
import { palette } from '../theme.js';
import type { Vnd } from './funding-query.js';
import { inDong, inMillions, isZero } from './money.js';

interface MoneyCellProps {
  readonly amount: Vnd;
  readonly isWhole: boolean;
  /** Opens the rows behind the amount; without it the amount stands alone. */
  readonly open?: { readonly label: string; readonly go: () => void };
}

export function MoneyCell({ amount, isWhole, open }: MoneyCellProps) {
  const text = isWhole ? inDong(amount) : inMillions(amount);
  if (isZero(amount)) return <span style={{ color: palette.quiet }}>0</span>;
  if (!open) return <span title={`${inDong(amount)} đ`}>{text}</span>;
  return (
    <ButtonBase
      aria-label={`${text}. ${open.label}`}
      onClick={open.go}
      sx={{
        font: 'inherit',
        borderRadius: 0.5,
        px: 0.25,
        minHeight: 24,
        '&:hover': { color: palette.teal, textDecoration: 'underline' },
        '&:focus-visible': { outline: `2px solid ${palette.teal}` },
      }}
      title={`${inDong(amount)} đ`}
    >
      {text}
    </ButtonBase>
  );
}
