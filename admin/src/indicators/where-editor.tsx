import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useState } from 'react';
import type { Where } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Fault } from './editor-query.js';
import { useEditorTexts } from './editor-texts.js';
import { readPath } from './faults.js';
import { GroupEditor } from './group-editor.js';
import { emptyGroup, readTree, writeTree } from './where-tree.js';

interface WhereEditorProps {
  readonly label: string;
  readonly hint?: string;
  readonly resource: CatalogResource;
  readonly where: Where | null;
  readonly onChange: (where: Where | null) => void;
  readonly faults: readonly Fault[];
  /** Without a condition nothing is meant yet; ALL: a button asks for every row. */
  readonly asks?: 'CONDITION' | 'ALL';
}

/** Reads a filter's text; undefined while it is no JSON object. */
const parse = (text: string): Where | null | undefined => {
  if (text.trim() === '') return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Where)
      : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
};

const print = (where: Where | null): string => (where === null ? '' : JSON.stringify(where, null, 2));

/** A filter of the subject's list: as conditions, or as the text that the API takes. */
export function WhereEditor({ label, hint, resource, where, onChange, faults, asks }: WhereEditorProps) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const [isText, setIsText] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const tree = where === null ? emptyGroup : readTree(resource, where);
  const showsText = isText || tree === null;
  const text = typed ?? print(where);
  const type = (next: string): void => {
    const value = parse(next);
    setTyped(next);
    if (value !== undefined) onChange(value);
  };
  return (
    <Box aria-label={label} role="group" sx={{ mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <Typography component="h3" sx={{ flex: 1 }} variant="h3">
          {label}
        </Typography>
        {tree === null ? null : (
          <Button
            onClick={() => {
              setTyped(null);
              setIsText(!isText);
            }}
          >
            {isText ? texts.asTree : texts.asText}
          </Button>
        )}
      </Box>
      {hint ? (
        <Typography color="text.secondary" sx={{ mb: 0.5 }} variant="body2">
          {hint}
        </Typography>
      ) : null}
      {faults.map(({ path, message }) => (
        <Alert key={path + message.en} severity="error" sx={{ mb: 1, py: 0 }}>
          {path.includes('.') ? <strong>{readPath(resource, path, language)}: </strong> : null}
          {message[language]}
        </Alert>
      ))}
      {tree === null ? <Typography variant="body2">{texts.onlyText}</Typography> : null}
      {showsText ? (
        <TextField
          error={parse(text) === undefined}
          fullWidth
          helperText={parse(text) === undefined ? texts.badJson : ' '}
          maxRows={20}
          minRows={3}
          multiline
          onChange={({ target }) => type(target.value)}
          slotProps={{
            htmlInput: {
              'aria-label': label,
              spellCheck: false,
              style: { fontFamily: 'monospace', fontSize: 12.5 },
            },
          }}
          value={text}
        />
      ) : (
        <GroupEditor
          emptyText={asks && where === null ? texts.nothingSaid : texts.everyRow}
          group={tree}
          onChange={(next) => onChange(writeTree(next))}
          resource={resource}
        />
      )}
      {asks === 'ALL' && where === null && !showsText ? (
        <Button onClick={() => onChange({})} sx={{ ml: 1 }}>
          {texts.takeEveryRow}
        </Button>
      ) : null}
    </Box>
  );
}
