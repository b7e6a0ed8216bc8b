import {
  AcceptDialog,
  ClearListDialog,
  PrepareDialog,
  ProposeAgainDialog,
  RecogniseDialog,
  UndoRecognitionDialog,
} from './desk-dialogs.js';
import type { HamletProgress, Procedure } from './review-desk-query.js';
import { StepDialog } from './step-dialog.js';

interface Unit {
  readonly id: string;
  readonly name: string;
}

export type Asked =
  | { readonly what: 'prepare' | 'clear' | 'accept' | 'recognise' | 'propose'; readonly unit: Unit }
  | { readonly what: 'step'; readonly unit: Unit }
  | { readonly what: 'undo'; readonly recognitionId: string; readonly decision: string };

interface AskedDialogProps {
  readonly asked: Asked | null;
  readonly campaignId: string;
  readonly hamlets: readonly HamletProgress[];
  readonly procedure: Procedure | undefined;
  readonly onClose: () => void;
}

/** The dialog of what the desk was asked to do. */
export function AskedDialog({ asked, campaignId, hamlets, procedure, onClose }: AskedDialogProps) {
  switch (asked?.what) {
    case undefined:
      return null;
    case 'prepare':
      return <PrepareDialog campaignId={campaignId} onClose={onClose} unit={asked.unit} />;
    case 'clear':
      return <ClearListDialog campaignId={campaignId} onClose={onClose} unit={asked.unit} />;
    case 'accept':
      return <AcceptDialog campaignId={campaignId} onClose={onClose} unit={asked.unit} />;
    case 'propose':
      return <ProposeAgainDialog campaignId={campaignId} onClose={onClose} unit={asked.unit} />;
    case 'recognise':
      return (
        <RecogniseDialog
          campaignId={campaignId}
          decision={procedure?.decision ?? null}
          onClose={onClose}
          unit={asked.unit}
        />
      );
    case 'step':
      return (
        <StepDialog
          campaignId={campaignId}
          commune={asked.unit}
          hamlets={hamlets.map(({ hamletId, hamletName }) => ({ id: hamletId, name: hamletName }))}
          onClose={onClose}
          rules={procedure?.rules ?? []}
        />
      );
    case 'undo':
      return (
        <UndoRecognitionDialog
          decision={asked.decision}
          onClose={onClose}
          recognitionId={asked.recognitionId}
        />
      );
  }
}
