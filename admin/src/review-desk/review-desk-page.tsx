import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title } from 'react-admin';
import { Link } from 'react-router-dom';
import { getResource, mayWriteResource } from '../catalog.js';
import { formatDate } from '../format.js';
import { useAreaName } from '../place/areas.js';
import { useIdentity, usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { rowsAddress } from '../sheet/address.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { type Asked, AskedDialog } from './asked-dialog.js';
import { HamletTable } from './hamlet-table.js';
import { OldProposals } from './old-proposals.js';
import { OpenCampaign } from './open-campaign.js';
import { OpenComplaints } from './open-complaints.js';
import { ProcedureTable } from './procedure-table.js';
import { Recognitions } from './recognitions.js';
import { useCampaigns, useProcedure, useRecognitions, useReviewDesk } from './review-desk-query.js';
import { useReviewDeskTexts } from './review-desk-texts.js';
import { useSheetActionTexts } from './sheet-action-texts.js';

/** The review of a year, hamlet by hamlet: make the list, fill the sheets, recognise. */
export default function ReviewDeskPage() {
  const texts = useReviewDeskTexts();
  const actions = useSheetActionTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const identity = useIdentity();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const [chosen, setChosen] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const campaigns = useCampaigns(area, year);
  const campaign = campaigns.data?.find(({ id }) => id === chosen) ?? campaigns.data?.[0] ?? null;
  const desk = useReviewDesk(campaign?.id ?? null, area?.id ?? null);
  const recognitions = useRecognitions(campaign?.id ?? null);
  const procedure = useProcedure(campaign, area?.id ?? null);
  const error = campaigns.error ?? desk.error;
  const areaName = area?.name || (named?.name ?? '');
  const title = texts.title(areaName, year);
  const mayWrite = mayWriteResource(getResource('householdReview'), identity?.role ?? '');
  if (error)
    return (
      <Notice
        actions={
          <Button onClick={() => void Promise.all([campaigns.refetch(), desk.refetch()])}>
            {failure.retry}
          </Button>
        }
        title={failure.title}
      >
        {reasonOf(error, language)}
      </Notice>
    );
  const decidedOn = desk.data?.decidedOn ?? null;
  const hasOpen = desk.data?.hamlets.some(({ listed, recognised }) => recognised < listed) === true;
  const whole = { id: area?.id ?? '', name: areaName };
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {campaigns.isFetching || desk.isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      {campaigns.data?.length === 0 ? <OpenCampaign area={area} mayWrite={mayWrite} year={year} /> : null}
      {campaign && desk.data ? (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 2, alignItems: 'center' }}>
            <Choose
              choices={(campaigns.data ?? []).map((one) => [one.id, String(one['name'])])}
              label={texts.campaign}
              onChoose={setChosen}
              value={campaign.id}
            />
            <Typography color="text.secondary">
              {decidedOn
                ? texts.decided(desk.data.decisionNumber ?? '', formatDate(decidedOn))
                : texts.undecided}
            </Typography>
            <Box sx={{ flex: 1 }} />
            {mayWrite && !decidedOn ? (
              <Button onClick={() => setAsked({ what: 'prepare', unit: whole })} variant="outlined">
                {texts.prepareAll}
              </Button>
            ) : null}
            {mayWrite && hasOpen ? (
              <>
                <Button onClick={() => setAsked({ what: 'accept', unit: whole })}>{actions.accept}</Button>
                <Button onClick={() => setAsked({ what: 'clear', unit: whole })}>{actions.clear}</Button>
                <Button onClick={() => setAsked({ what: 'recognise', unit: whole })} variant="contained">
                  {texts.recognise}
                </Button>
              </>
            ) : null}
          </Box>
          <OldProposals
            count={desk.data.hamlets.reduce((all, one) => all + one.proposedByOldRules, 0)}
            mayWrite={mayWrite}
            onPropose={() => setAsked({ what: 'propose', unit: whole })}
          />
          <OpenComplaints areaId={whole.id} campaignId={campaign.id} />
          <HamletTable
            campaignId={campaign.id}
            hamlets={desk.data.hamlets}
            isDecided={decidedOn !== null}
            mayWrite={mayWrite}
            onPrepare={({ hamletId, hamletName }) =>
              setAsked({ what: 'prepare', unit: { id: hamletId, name: hamletName } })
            }
            unit={whole}
          />
          <Recognitions
            mayWrite={mayWrite}
            onUndo={({ id }, decision) => setAsked({ what: 'undo', recognitionId: id, decision })}
            recognitions={recognitions.data ?? []}
          />
          <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: 1.5, mt: 3, mb: 1 }}>
            <Typography component="h2" variant="h2">
              {texts.steps}
            </Typography>
            <Typography color="text.secondary" sx={{ flex: 1 }}>
              {texts.stepsHint}
            </Typography>
            {mayWrite && procedure.data ? (
              <Button onClick={() => setAsked({ what: 'step', unit: whole })} variant="outlined">
                {actions.recordStep}
              </Button>
            ) : null}
            <Button
              component={Link}
              to={rowsAddress('reviewSteps', { campaignId: { eq: campaign.id } }, texts.steps)}
            >
              {texts.openSteps}
            </Button>
          </Box>
          {procedure.data && procedure.data.units.length > 0 ? (
            <ProcedureTable procedure={procedure.data} />
          ) : (
            <Typography color="text.secondary">{texts.notYet}</Typography>
          )}
        </>
      ) : null}
      {campaign && desk.data ? (
        <AskedDialog
          asked={asked}
          campaignId={campaign.id}
          hamlets={desk.data.hamlets}
          onClose={() => setAsked(null)}
          procedure={procedure.data}
        />
      ) : null}
    </Box>
  );
}
