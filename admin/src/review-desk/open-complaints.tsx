import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { countRows } from '../providers/records.js';
import { figuresKey } from '../dashboard/use-progress.js';
import { rowsAddress } from '../sheet/address.js';
import { useRecognitionTexts } from './recognition-texts.js';

interface OpenComplaintsProps {
  readonly campaignId: string;
  readonly areaId: string;
}

/** Complaints of the campaign that wait for an answer, which is due before the decision. */
export function OpenComplaints({ campaignId, areaId }: OpenComplaintsProps) {
  const texts = useRecognitionTexts();
  const where = {
    review: { campaignId: { eq: campaignId } },
    outcome: { isNull: true },
    within: areaId,
  };
  const { data: count = 0 } = useQuery({
    queryKey: [figuresKey, 'open-complaints', campaignId, areaId],
    queryFn: () => countRows(getResource('reviewComplaint'), where),
  });
  if (count === 0) return null;
  return (
    <Alert
      action={
        <Button component={Link} to={rowsAddress('reviewComplaints', where, texts.complaints(count))}>
          {texts.openComplaints}
        </Button>
      }
      severity="warning"
      sx={{ mb: 2 }}
    >
      {texts.complaints(count)}
    </Alert>
  );
}
