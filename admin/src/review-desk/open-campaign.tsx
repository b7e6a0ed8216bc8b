import Button from '@mui/material/Button';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { getResource } from '../catalog.js';
import type { Area } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { listRows, newRequestKey, saveRows } from '../providers/records.js';
import { useLanguage } from '../texts/use-texts.js';
import { Notice } from '../ui/notice.js';
import { useReviewDeskTexts } from './review-desk-texts.js';
import { useSheetActionTexts } from './sheet-action-texts.js';

interface OpenCampaignProps {
  readonly area: Area | null;
  readonly year: number;
  readonly mayWrite: boolean;
}

/** The annual review runs from September to the middle of December (law.md 2.1). */
const firstDay = '-09-01';
const lastDay = '-12-14';

const campaignOf = async (area: Area, year: number, name: string): Promise<Record<string, unknown>> => {
  const [standard] = await listRows(getResource('povertyStandard'), {
    where: {
      validFrom: { lte: `${year}${lastDay}` },
      or: [{ validTo: { isNull: true } }, { validTo: { gte: `${year}${lastDay}` } }],
    },
    offset: 0,
    limit: 1,
  });
  return {
    areaId: area.id,
    year,
    kind: 'ANNUAL',
    name,
    standardId: standard?.id ?? null,
    startsOn: `${year}${firstDay}`,
    endsOn: `${year}${lastDay}`,
  };
};

/** Where a year has no campaign yet: opens the annual one with the standard of the year, to be corrected in its sheet. */
export function OpenCampaign({ area, year, mayWrite }: OpenCampaignProps) {
  const texts = useReviewDeskTexts();
  const actions = useSheetActionTexts();
  const language = useLanguage();
  const notify = useNotify();
  const queries = useQueryClient();
  const [isWorking, setWorking] = useState(false);
  // The same key for every try, so that a second press after a lost answer opens no second campaign.
  const key = useRef(newRequestKey());
  const open = async (within: Area): Promise<void> => {
    setWorking(true);
    try {
      const set = await campaignOf(within, year, actions.campaignName(year));
      const [saved] = await saveRows(getResource('reviewCampaign'), key.current, [{ set }]);
      const refused = saved?.errors[0]?.message[language];
      if (refused) notify(refused, { type: 'error' });
      await queries.invalidateQueries();
    } catch (error) {
      notify(reasonOf(error, language), { type: 'error' });
    } finally {
      setWorking(false);
    }
  };
  const isCommune = area?.level === 'COMMUNE' || area?.level === '';
  return (
    <Notice
      actions={
        <>
          {mayWrite && area && isCommune ? (
            <Button disabled={isWorking} onClick={() => void open(area)} variant="contained">
              {actions.openCampaign(year)}
            </Button>
          ) : null}
          <Button component={Link} to="/reviewCampaigns">
            {texts.openCampaigns}
          </Button>
        </>
      }
      title={texts.noCampaign(year)}
    >
      {texts.noCampaignHint}
    </Notice>
  );
}
