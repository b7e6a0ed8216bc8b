import ClearIcon from '@mui/icons-material/Clear';
import SearchIcon from '@mui/icons-material/Search';
import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import TextField from '@mui/material/TextField';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../texts/use-texts.js';

/** A pause in typing long enough to be the end of a word, in milliseconds. */
const pause = 300;

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (text: string) => void;
}

export function SearchBox({ label, value, onSearch }: SearchBoxProps) {
  const { sheet } = useTexts();
  const [text, setText] = useState(value);
  const sent = useRef(value);
  useEffect(() => {
    // Somebody else changed the address: a link, the back button, "show all".
    if (value === sent.current) return;
    sent.current = value;
    setText(value);
  }, [value]);
  useEffect(() => {
    if (text === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = text;
      onSearch(text);
    }, pause);
    return () => clearTimeout(timer);
  }, [onSearch, text]);
  return (
    <TextField
      onChange={({ target }) => setText(target.value)}
      placeholder={label}
      slotProps={{
        htmlInput: { 'aria-label': label },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: text ? (
            <IconButton aria-label={sheet.clearSearch} onClick={() => setText('')}>
              <ClearIcon fontSize="small" />
            </IconButton>
          ) : null,
        },
      }}
      sx={{
        flex: '1 1 140px',
        maxWidth: 240,
        '& .MuiInputBase-root': { bgcolor: 'background.paper', height: 34 },
      }}
      value={text}
    />
  );
}
