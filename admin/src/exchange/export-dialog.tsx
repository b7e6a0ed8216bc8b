import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import FormControlLabel from '@mui/material/FormControlLabel';
import FormLabel from '@mui/material/FormLabel';
import LinearProgress from '@mui/material/LinearProgress';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import type { CatalogResource } from '@dachieu/schema';
import { useRef, useState } from 'react';
import { formatNumber } from '../format.js';
import { inLanguage } from '../language.js';
import { useIdentity } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import type { OrderBy, Where } from '../providers/wire.js';
import { useLanguage } from '../texts/use-texts.js';
import { useExchangeTexts } from './exchange-texts.js';
import { exportFile, type Progress } from './file-transfer.js';
import { tellsOfPersons } from './personal.js';

const formats = ['XLSX', 'CSV', 'CSV_SEMICOLON'] as const;
type Format = (typeof formats)[number];

const anchors = ['id', 'version'] as const;

interface ExportDialogProps {
  readonly resource: CatalogResource;
  readonly query: { readonly where: Where | null; readonly orderBy: readonly OrderBy[] };
  readonly fields: readonly string[];
  readonly onClose: () => void;
}

/** Asks for form and purpose, then saves what the sheet shows as a file. */
export function ExportDialog({ resource, query, fields, onClose }: ExportDialogProps) {
  const texts = useExchangeTexts();
  const language = useLanguage();
  const [format, setFormat] = useState<Format>('XLSX');
  const [hasIds, setIds] = useState(true);
  const [purpose, setPurpose] = useState('');
  const role = useIdentity()?.role ?? '';
  const isPersonal = tellsOfPersons(resource, fields, role);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [error, setError] = useState<unknown>(null);
  const stop = useRef<AbortController | null>(null);

  const start = async (): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setError(null);
    setProgress({ done: 0, total: 0 });
    try {
      await exportFile(
        {
          resource: resource.key,
          fields: [...(hasIds ? anchors : []), ...fields],
          where: query.where,
          orderBy: query.orderBy,
          format,
          language,
          purpose,
        },
        controller.signal,
        setProgress,
      );
      onClose();
    } catch (failure) {
      setProgress(null);
      if (controller.signal.aborted) return;
      setError(failure);
    }
  };
  const cancel = (): void => {
    stop.current?.abort();
    onClose();
  };
  const isBusy = progress !== null;
  return (
    <Dialog aria-labelledby="export-title" fullWidth maxWidth="sm" onClose={cancel} open>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void start();
        }}
      >
        <DialogTitle id="export-title" sx={{ fontSize: 17, fontWeight: 650 }}>
          {texts.exportTitle(inLanguage(resource.label, language))}
        </DialogTitle>
        <DialogContent sx={{ display: 'grid', gap: 1.5 }}>
          <Typography>{texts.exportHint}</Typography>
          <div>
            <FormLabel id="export-format">{texts.format}</FormLabel>
            <RadioGroup
              aria-labelledby="export-format"
              onChange={(_event, value) => setFormat(formats.find((one) => one === value) ?? 'XLSX')}
              value={format}
            >
              {formats.map((one) => (
                <FormControlLabel
                  control={<Radio size="small" />}
                  key={one}
                  label={texts.formats[one]}
                  value={one}
                />
              ))}
            </RadioGroup>
          </div>
          <div>
            <FormControlLabel
              control={<Checkbox checked={hasIds} onChange={(_event, isOn) => setIds(isOn)} size="small" />}
              label={texts.withIds}
            />
            <Typography color="text.secondary" variant="body2">
              {texts.withIdsHint}
            </Typography>
          </div>
          {isPersonal ? (
            <TextField
              helperText={texts.purposeHint}
              label={texts.purpose}
              onChange={({ target }) => setPurpose(target.value)}
              required
              slotProps={{ htmlInput: { minLength: 5, maxLength: 500 } }}
              value={purpose}
            />
          ) : null}
          {error ? <Alert severity="error">{reasonOf(error, language)}</Alert> : null}
          {isBusy ? (
            <div role="status">
              <LinearProgress
                aria-label={texts.startExport}
                value={progress.total > 0 ? (100 * progress.done) / progress.total : 0}
                variant={progress.total > 0 ? 'determinate' : 'indeterminate'}
              />
              <Typography variant="body2">
                {texts.exporting(formatNumber(progress.done), formatNumber(progress.total))}
              </Typography>
            </div>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={cancel}>{texts.cancel}</Button>
          <Button disabled={isBusy} type="submit" variant="contained">
            {texts.startExport}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
