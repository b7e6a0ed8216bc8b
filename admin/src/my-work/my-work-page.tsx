import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { getResource, mayWriteResource } from '../catalog.js';
import { useIdentity, usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { deleteAll } from '../providers/records.js';
import { useTellSaved } from '../sheet/use-saved.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { useTellUndoable } from '../ui/undo-message.js';
import { finishWork } from './finish.js';
import { planTasks, useMyWork, type WorkItem } from './my-work-query.js';
import { type Finish, useMyWorkTexts, type WorkKind } from './my-work-texts.js';
import { WorkList } from './work-list.js';

const soonDays = 14;

/** What waits for the signed-in officer, the late things on top. */
export default function MyWorkPage() {
  const texts = useMyWorkTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const notify = useNotify();
  const identity = useIdentity();
  const { area, year } = usePlace();
  const tellSaved = useTellSaved();
  const tellUndoable = useTellUndoable();
  const [kind, setKind] = useState<string>('');
  const { data: work, error, isFetching, refetch } = useMyWork();
  if (error && !work) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  const kinds = [...new Set((work?.items ?? []).map((item) => item.kind))];
  // The last piece of the chosen kind was finished: the others are shown again.
  const shownKind = kinds.find((one) => one === kind) ?? '';
  const items = (work?.items ?? []).filter((item) => shownKind === '' || item.kind === shownKind);
  const isSoon = ({ daysLate, isLate }: WorkItem): boolean =>
    !isLate && daysLate !== null && -daysLate <= soonDays;
  const plan = async (): Promise<void> => {
    if (!area) return;
    try {
      const ids = await planTasks(area.id, year);
      if (ids.length === 0) notify(texts.planned(0), { type: 'info' });
      else
        tellUndoable(texts.planned(ids.length), async () => {
          await deleteAll(
            getResource('task'),
            ids.map((id) => ({ id })),
          );
          tellSaved();
        });
      tellSaved();
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error' });
    }
  };
  const finish = async (item: WorkItem, how: Finish): Promise<void> => {
    try {
      const undo = await finishWork(item, how);
      tellUndoable(texts.finished(item.title), async () => {
        await undo();
        tellSaved();
      });
      tellSaved();
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error', multiLine: true });
    }
  };
  const onFinish = (item: WorkItem, how: Finish): void => void finish(item, how);
  const isOfficer = (work?.officer ?? null) !== null;
  const mayPlan = identity !== null && mayWriteResource(getResource('task'), identity.role);
  return (
    <Box sx={{ p: 2.5, width: '100%', maxWidth: 1080, mx: 'auto' }}>
      <Title title={texts.title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {texts.title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {work ? (work.officer === null ? texts.ofAccount : texts.of(work.officer)) : ''}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 2, alignItems: 'center' }}>
        {kinds.length > 1 ? (
          <Choose
            choices={[['', texts.all], ...kinds.map((one): [WorkKind, string] => [one, texts.kinds[one]])]}
            label={texts.filter}
            onChoose={setKind}
            value={shownKind}
          />
        ) : null}
        {mayPlan ? (
          <Button onClick={() => void plan()} variant="outlined">
            {texts.plan(year)}
          </Button>
        ) : null}
      </Box>
      {work && items.length === 0 ? <Notice title={texts.empty}>{texts.emptyHint}</Notice> : null}
      <WorkList
        isUrgent
        isOfficer={isOfficer}
        onFinish={onFinish}
        items={items.filter((item) => item.isLate)}
        title={texts.late}
      />
      <WorkList
        isUrgent={false}
        isOfficer={isOfficer}
        onFinish={onFinish}
        items={items.filter(isSoon)}
        title={texts.soon}
      />
      <WorkList
        isUrgent={false}
        isOfficer={isOfficer}
        onFinish={onFinish}
        items={items.filter((item) => !item.isLate && item.dueOn !== null && !isSoon(item))}
        title={texts.later}
      />
      <WorkList
        isUrgent={false}
        isOfficer={isOfficer}
        onFinish={onFinish}
        items={items.filter((item) => item.dueOn === null)}
        title={texts.undated}
      />
    </Box>
  );
}
