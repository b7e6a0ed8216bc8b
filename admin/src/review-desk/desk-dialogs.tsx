import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { Choose } from '../ui/choose.js';
import { DateInput } from '../ui/date-input.js';
import type { Operation } from '../use-case/outcome.js';
import { UseCaseDialog } from '../use-case/use-case-dialog.js';
import type { RecordedDecision } from './review-desk-query.js';
import { useRecognitionTexts } from './recognition-texts.js';
import { useReviewDeskTexts } from './review-desk-texts.js';
import { useSheetActionTexts } from './sheet-action-texts.js';

const prepare: Operation = {
  preview: 'previewReviewList',
  act: 'prepareReviewList',
  input: 'PrepareReviewListInput',
};

const recognise: Operation = {
  preview: 'previewRecognition',
  act: 'recogniseReviews',
  input: 'RecogniseReviewsInput',
};

const takeBack: Operation = {
  preview: 'previewUndoRecognition',
  act: 'undoRecognition',
  input: 'UndoRecognitionInput',
};

const clear: Operation = {
  preview: 'previewClearReviewList',
  act: 'clearReviewList',
  input: 'ClearReviewListInput',
};

const accept: Operation = {
  preview: 'previewAcceptProposals',
  act: 'acceptProposals',
  input: 'AcceptProposalsInput',
};

const propose: Operation = {
  preview: 'previewProposeAgain',
  act: 'proposeAgain',
  input: 'CampaignUnitInput',
};

interface DialogProps {
  readonly campaignId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly onClose: () => void;
}

export function PrepareDialog({ campaignId, unit, onClose }: DialogProps) {
  const texts = useReviewDeskTexts();
  const [scope, setScope] = useState<string>('ALL');
  return (
    <UseCaseDialog
      input={{ campaignId, unitId: unit.id, scope }}
      onClose={onClose}
      operation={prepare}
      title={texts.prepareTitle(unit.name)}
    >
      <Choose choices={Object.entries(texts.scopes)} label={texts.scope} onChoose={setScope} value={scope} />
    </UseCaseDialog>
  );
}

interface RecogniseProps extends DialogProps {
  /** Where its step is recorded already, nobody types it again. */
  readonly decision: RecordedDecision | null;
}

export function RecogniseDialog({ campaignId, unit, decision, onClose }: RecogniseProps) {
  const texts = useReviewDeskTexts();
  const [source, setSource] = useState<string>('PROPOSED');
  const [decisionNumber, setDecisionNumber] = useState(decision?.number ?? '');
  const [decidedOn, setDecidedOn] = useState(decision?.on ?? '');
  const [decidedBy, setDecidedBy] = useState('');
  const [isPartial, setPartial] = useState(false);
  const input =
    decisionNumber.trim() === '' || decidedOn === ''
      ? null
      : {
          campaignId,
          unitId: unit.id,
          source,
          decisionNumber: decisionNumber.trim(),
          decidedOn,
          decidedBy: decidedBy.trim() || null,
          isPartial,
        };
  return (
    <UseCaseDialog
      input={input}
      onClose={onClose}
      operation={recognise}
      title={texts.recogniseTitle(unit.name)}
    >
      <Choose
        choices={Object.entries(texts.sources)}
        label={texts.source}
        onChoose={setSource}
        value={source}
      />
      <TextField
        label={texts.decisionNumber}
        onChange={({ target }) => setDecisionNumber(target.value)}
        required
        value={decisionNumber}
      />
      <DateInput isRequired label={texts.decidedOn} onChange={setDecidedOn} value={decidedOn} />
      <TextField
        label={texts.decidedBy}
        onChange={({ target }) => setDecidedBy(target.value)}
        value={decidedBy}
      />
      <FormControlLabel
        control={<Checkbox checked={isPartial} onChange={({ target }) => setPartial(target.checked)} />}
        label={texts.partial}
      />
    </UseCaseDialog>
  );
}

interface UndoProps {
  readonly recognitionId: string;
  readonly decision: string;
  readonly onClose: () => void;
}

export function UndoRecognitionDialog({ recognitionId, decision, onClose }: UndoProps) {
  const texts = useRecognitionTexts();
  return (
    <UseCaseDialog
      input={{ recognitionId }}
      onClose={onClose}
      operation={takeBack}
      title={texts.undoTitle(decision)}
    />
  );
}

export function ProposeAgainDialog({ campaignId, unit, onClose }: DialogProps) {
  const texts = useRecognitionTexts();
  return (
    <UseCaseDialog
      input={{ campaignId, unitId: unit.id }}
      onClose={onClose}
      operation={propose}
      title={`${texts.proposeAgain} ${unit.name}`}
    />
  );
}

/** The way back from a list made too long. */
export function ClearListDialog({ campaignId, unit, onClose }: DialogProps) {
  const texts = useSheetActionTexts();
  const [scope, setScope] = useState<string>('GONE');
  return (
    <UseCaseDialog
      input={{ campaignId, unitId: unit.id, scope }}
      onClose={onClose}
      operation={clear}
      title={texts.clearTitle(unit.name)}
    >
      <Choose
        choices={Object.entries(texts.clearScopes)}
        label={texts.clearScope}
        onChoose={setScope}
        value={scope}
      />
    </UseCaseDialog>
  );
}

export function AcceptDialog({ campaignId, unit, onClose }: DialogProps) {
  const texts = useSheetActionTexts();
  return (
    <UseCaseDialog
      input={{ campaignId, unitId: unit.id }}
      onClose={onClose}
      operation={accept}
      title={texts.acceptTitle(unit.name)}
    />
  );
}

interface AcceptHereProps {
  readonly reviewId: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Of the one sheet whose panel is open. */
export function AcceptHereDialog({ reviewId, onClose, onDone }: AcceptHereProps) {
  const texts = useSheetActionTexts();
  return (
    <UseCaseDialog
      input={{ reviewId }}
      onClose={onClose}
      onDone={onDone}
      operation={accept}
      title={texts.acceptHere}
    />
  );
}
