import Box from '@mui/material/Box';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTexts } from '../texts/use-texts.js';

interface MenuSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** Path of the first entry found, which Enter opens. */
  readonly first: string | undefined;
  readonly isOpen: boolean;
  readonly onWiden: () => void;
}

/** Looks for a page among a hundred; Ctrl+K from anywhere. */
export function MenuSearch({ text, onChange, first, isOpen, onWiden }: MenuSearchProps) {
  const { shell } = useTexts();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    const listen = (event: globalThis.KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      if (!isOpen) onWiden();
      setWanted(true);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [isOpen, onWiden]);
  useEffect(() => {
    if (!isWanted || !isOpen) return;
    input.current?.focus();
    input.current?.select();
    setWanted(false);
  }, [isWanted, isOpen]);
  if (!isOpen) return null;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onChange('');
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || first === undefined) return;
    void navigate(first);
  };
  return (
    <Box sx={{ px: 1, pb: 1, flex: 'none' }}>
      <Box
        aria-label={shell.findPage}
        component="input"
        onChange={({ target }: { readonly target: HTMLInputElement }) => onChange(target.value)}
        onKeyDown={press}
        placeholder={shell.findPage}
        ref={input}
        sx={{
          width: '100%',
          height: 34,
          px: 1.5,
          border: '1px solid #5d8581',
          borderRadius: 1,
          bgcolor: 'rgba(255,255,255,.06)',
          color: '#fff',
          font: 'inherit',
          fontSize: 13,
          '&::placeholder': { color: '#cfe3de', opacity: 1 },
          '&:focus-visible': { outline: '2px solid #f2b84b', outlineOffset: -1 },
        }}
        type="search"
        value={text}
      />
    </Box>
  );
}
