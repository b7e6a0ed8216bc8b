import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { latestYear, readDate } from '@dachieu/schema/reading';
import { useRef, useState } from 'react';
import { formatDate, todayInVietnam } from '../format.js';
import { useLanguage } from '../texts/use-texts.js';

const texts = {
  vi: {
    calendar: 'Mở lịch',
    pattern: 'ngày/tháng/năm',
    wrong: 'Không đọc được ngày này. Hãy gõ đủ ngày/tháng/năm, ví dụ 05/09/2025.',
  },
  en: {
    calendar: 'Open the calendar',
    pattern: 'day/month/year',
    wrong: 'This is no day. Type day/month/year in full, such as 05/09/2025.',
  },
} as const;

const isoOf = (text: string): string => {
  const iso = readDate(text.trim(), latestYear(todayInVietnam())) ?? '';
  return iso.length === 10 ? iso : '';
};

interface DateInputProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or nothing. */
  readonly value: string;
  /** Gets `YYYY-MM-DD`, or nothing; nothing also while what stands there is no day, which the field itself says. */
  readonly onChange: (value: string, isUnreadable: boolean) => void;
  /** The label is read, not shown. */
  readonly isUnlabelled?: boolean;
  readonly isRequired?: boolean;
  readonly isWide?: boolean;
  readonly hint?: string | null | undefined;
}

/** A day typed as everybody here writes it, whatever the language of the browser, or chosen in the browser's own calendar. */
export function DateInput(props: DateInputProps) {
  const { label, value, onChange, isUnlabelled = false, isRequired = false, isWide = false, hint } = props;
  const words = texts[useLanguage()];
  /** What is being typed, or was and cannot be read; null where the value is shown. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isLeft, setLeft] = useState(false);
  const picker = useRef<HTMLInputElement>(null);
  const isWrong = isLeft && typed !== null;
  return (
    <TextField
      error={isWrong}
      fullWidth={isWide}
      helperText={isWrong ? words.wrong : hint}
      label={isUnlabelled ? undefined : label}
      onBlur={() => {
        setLeft(true);
        if (typed?.trim() === '' || isoOf(typed ?? '') !== '') setTyped(null);
      }}
      onChange={({ target }) => {
        const iso = isoOf(target.value);
        setTyped(target.value);
        onChange(iso, iso === '' && target.value.trim() !== '');
      }}
      onFocus={() => setLeft(false)}
      onKeyDown={(event) => {
        if (event.altKey && event.key === 'ArrowDown') picker.current?.showPicker();
      }}
      placeholder={words.pattern}
      required={isRequired}
      slotProps={{
        inputLabel: { shrink: true },
        htmlInput: { autoComplete: 'off', ...(isUnlabelled ? { 'aria-label': label } : {}) },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <input
                aria-hidden
                max="9999-12-31"
                onChange={({ target }) => {
                  setTyped(null);
                  onChange(target.value, false);
                }}
                ref={picker}
                style={{ border: 0, height: 1, opacity: 0, padding: 0, pointerEvents: 'none', width: 1 }}
                tabIndex={-1}
                type="date"
                value={value}
              />
              <IconButton
                aria-label={`${words.calendar}: ${label}`}
                edge="end"
                onClick={() => picker.current?.showPicker()}
              >
                <CalendarIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
      value={typed ?? formatDate(value)}
    />
  );
}
