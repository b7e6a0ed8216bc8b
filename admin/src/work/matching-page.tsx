import Autocomplete from '@mui/material/Autocomplete';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Chip from '@mui/material/Chip';
import LinearProgress from '@mui/material/LinearProgress';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import { getResource, mayWriteResource } from '../catalog.js';
import { formatDate, todayInVietnam } from '../format.js';
import { useIdentity, usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { deleteAll, saveOne } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { palette } from '../theme.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { useTellUndoable } from '../ui/undo-message.js';
import { dayOf, type Match, type Offer, readBothSides, readMatches, type Seeker } from './work-query.js';
import { useWorkTexts } from './work-texts.js';

/** Who seeks work beside what is offered: a choice on one side shows what fits of the other, with the reason of every point. */
export default function MatchingPage() {
  const texts = useWorkTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const notify = useNotify();
  const identity = useIdentity();
  const queryClient = useQueryClient();
  const tellSaved = useTellSaved();
  const tellUndoable = useTellUndoable();
  const { area, year } = usePlace();
  const [side, setSide] = useState<'seeker' | 'vacancy'>('seeker');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['work', 'sides', area?.id],
    enabled: area !== null,
    queryFn: () => readBothSides(area?.id ?? ''),
  });
  const matching = useQuery({
    queryKey: ['work', 'matches', side, chosen, area?.id, year],
    enabled: chosen !== null,
    queryFn: () =>
      readMatches(
        side === 'seeker'
          ? { jobSeekerId: chosen ?? '' }
          : { vacancyId: chosen ?? '', areaId: area?.id ?? '' },
        dayOf(year),
      ),
  });
  if (error && !data)
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  const seekers = new Map(data?.seekers.map((one) => [one.id, one]));
  const offers = new Map(data?.offers.map((one) => [one.id, one]));
  const nameOf = (seeker: Seeker | undefined): string =>
    [seeker?.person.name ?? texts.hidden, seeker?.person.household.code].filter(Boolean).join(' · ');
  const titleOf = (offer: Offer | undefined): string =>
    [offer?.occupation, offer?.employer.name, offer?.place].filter(Boolean).join(' · ');
  const isOpen = ({ postedOn, closesOn }: Offer): boolean =>
    postedOn <= dayOf(year) && (closesOn === null || closesOn >= dayOf(year));
  const choices =
    side === 'seeker' ? [...seekers.keys()] : (data?.offers.filter(isOpen).map(({ id }) => id) ?? []);
  const labelOf = (id: string): string =>
    side === 'seeker'
      ? [nameOf(seekers.get(id)), seekers.get(id)?.occupation].filter(Boolean).join(' · ')
      : titleOf(offers.get(id));
  const mayPlace = identity !== null && mayWriteResource(getResource('placement'), identity.role);
  const refresh = async (): Promise<void> => {
    await queryClient.invalidateQueries({ queryKey: ['work'] });
    tellSaved();
  };
  const place = async (match: Match): Promise<void> => {
    const [seeker, offer] = [seekers.get(match.jobSeekerId), offers.get(match.vacancyId)];
    if (!seeker || !offer) return;
    const [placements, searches] = [getResource('placement'), getResource('jobSeeker')];
    try {
      const set = {
        personId: seeker.personId,
        vacancyId: offer.id,
        employerId: offer.employerId,
        placedOn: todayInVietnam(),
      };
      const saved = await saveOne(placements, { set });
      // Who has found work no longer looks for it; a search that stays open takes the placement back.
      try {
        await saveOne(searches, { id: seeker.id, set: { isOpen: false } });
      } catch (reason) {
        await deleteAll(placements, [{ id: saved.id ?? '' }]);
        throw reason;
      }
      const [warning] = saved.warnings;
      if (warning) notify(warning.message[language], { type: 'warning', multiLine: true });
      tellUndoable(texts.placed(nameOf(seeker)), async () => {
        await deleteAll(placements, [{ id: saved.id ?? '' }]);
        await saveOne(searches, { id: seeker.id, set: { isOpen: true } });
        await refresh();
      });
      setChosen(null);
      await refresh();
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error', multiLine: true });
    }
  };
  /** A match may lie outside the area that the page looks at. */
  const matches = matching.data?.filter(
    (match) => seekers.has(match.jobSeekerId) && offers.has(match.vacancyId),
  );
  const isEmpty = data !== undefined && choices.length === 0;
  return (
    <Box sx={{ p: 2.5, maxWidth: 1120 }}>
      <Title title={texts.matching} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching || matching.isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {texts.matching}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 2 }}>
        <Choose
          choices={[
            ['seeker', texts.forSeeker],
            ['vacancy', texts.forVacancy],
          ]}
          label={texts.side}
          onChoose={(value) => {
            setSide(value === 'vacancy' ? 'vacancy' : 'seeker');
            setChosen(null);
          }}
          value={side}
        />
        <Autocomplete
          disabled={isEmpty}
          getOptionLabel={labelOf}
          onChange={(_, next) => setChosen(next)}
          options={choices}
          renderInput={(params) => (
            <TextField {...params} label={side === 'seeker' ? texts.seeker : texts.vacancy} />
          )}
          sx={{ flex: 1, minWidth: { xs: 180, sm: 320 } }}
          value={chosen}
        />
      </Box>
      {isEmpty ? (
        <Notice
          actions={
            <Button component={Link} to={side === 'seeker' ? '/jobSeekers' : '/vacancies'} variant="outlined">
              {texts.openSheet}
            </Button>
          }
          title={texts.empty}
        >
          {side === 'seeker' ? texts.nobody : texts.nothingOffered}
        </Notice>
      ) : null}
      {chosen === null && !isEmpty ? <Typography>{texts.chooseFirst}</Typography> : null}
      {matching.error ? <Typography role="alert">{reasonOf(matching.error, language)}</Typography> : null}
      {matches?.length === 0 ? <Notice title={texts.noMatch}>{texts.noMatchHint}</Notice> : null}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {matches?.map((match) => {
          const [seeker, offer] = [seekers.get(match.jobSeekerId), offers.get(match.vacancyId)];
          return (
            <Box
              component="li"
              key={`${match.jobSeekerId} ${match.vacancyId}`}
              sx={{
                p: 1.5,
                bgcolor: 'background.paper',
                border: `1px solid ${palette.line}`,
                borderRadius: 1,
                display: 'grid',
                gap: 1,
              }}
            >
              <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
                <Typography component="h2" sx={{ flex: 1 }} variant="h3">
                  {side === 'seeker' ? titleOf(offer) : labelOfSeeker(nameOf(seeker), seeker)}
                </Typography>
                <Typography sx={{ fontWeight: 650 }}>{texts.points(match.points)}</Typography>
              </Box>
              <Box sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap', alignItems: 'center' }}>
                {match.reasons.map(({ fact, points, most, isMet }) => (
                  <Chip
                    key={fact}
                    label={`${texts.facts[fact]}: ${reasonWord(texts, isMet)} ${points}/${most}`}
                    size="small"
                    sx={reasonColours[String(isMet)]}
                  />
                ))}
                <Box sx={{ flex: 1 }} />
                {mayPlace ? (
                  <Button onClick={() => void place(match)} size="small" variant="outlined">
                    {texts.place}
                  </Button>
                ) : null}
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}

const labelOfSeeker = (name: string, seeker: Seeker | undefined): string =>
  [
    name,
    seeker?.occupation,
    seeker?.placeSought,
    seeker?.registeredOn === undefined ? null : formatDate(seeker.registeredOn),
  ]
    .filter(Boolean)
    .join(' · ');

const reasonWord = (texts: ReturnType<typeof useWorkTexts>, isMet: boolean | null): string => {
  if (isMet === null) return texts.unknown;
  return isMet ? texts.met : texts.unmet;
};

const reasonColours: Readonly<Record<string, { readonly bgcolor: string; readonly color: string }>> = {
  true: { bgcolor: palette.greenPale, color: palette.green },
  false: { bgcolor: palette.amberPale, color: palette.amber },
  null: { bgcolor: palette.greyPale, color: palette.grey },
};
