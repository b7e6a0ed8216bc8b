import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import MuiLink from '@mui/material/Link';
import LinearProgress from '@mui/material/LinearProgress';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Tooltip from '@mui/material/Tooltip';
import { Link } from 'react-router-dom';
import { formatNumber } from '../format.js';
import type { Where } from '../providers/wire.js';
import { rowsAddress } from '../sheet/address.js';
import { sheetAddress } from './sheet-address.js';
import { palette } from '../theme.js';
import type { HamletProgress } from './review-desk-query.js';
import { useReviewDeskTexts } from './review-desk-texts.js';

interface HamletTableProps {
  readonly campaignId: string;
  readonly unit: { readonly id: string; readonly name: string };
  readonly hamlets: readonly HamletProgress[];
  readonly mayWrite: boolean;
  readonly isDecided: boolean;
  readonly onPrepare: (hamlet: HamletProgress) => void;
}

const counts = [
  'households',
  'listed',
  'recorded',
  'computed',
  'withUnknown',
  'proposalDifferences',
  'recognised',
  'poor',
  'nearPoor',
] as const;

const ofClass = (value: string): Where => ({
  or: [
    { recognisedClass: { eq: value } },
    { recognisedClass: { isNull: true }, proposedClass: { eq: value } },
    { recognisedClass: { isNull: true }, proposedClass: { isNull: true }, computedClass: { eq: value } },
  ],
});

/** The rows behind the counts that a reviewer goes after. */
const rowsOf: Readonly<Partial<Record<(typeof counts)[number], Where>>> = {
  withUnknown: { deprivationCount: { isNull: true } },
  proposalDifferences: { proposalDifferences: { gt: 0 } },
  recognised: { recognisedClass: { isNull: false } },
  poor: ofClass('POOR'),
  nearPoor: ofClass('NEAR_POOR'),
};

/** Four actions beside ten columns, on a screen of 1366 points. */
const tight = { px: 1, minWidth: 0 } as const;

const number = { textAlign: 'right', whiteSpace: 'nowrap', px: 1 } as const;

/** How far each hamlet is, and what is to be done next there. */
export function HamletTable({ campaignId, unit, hamlets, mayWrite, isDecided, onPrepare }: HamletTableProps) {
  const texts = useReviewDeskTexts();
  const help: Readonly<Record<string, string | undefined>> = texts.help;
  const sum = (name: (typeof counts)[number]): number => hamlets.reduce((all, one) => all + one[name], 0);
  return (
    <TableContainer
      aria-label={texts.columns.hamlet}
      role="region"
      sx={{ bgcolor: 'background.paper', border: `1px solid ${palette.line}`, borderRadius: 1 }}
      tabIndex={0}
    >
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{texts.columns.hamlet}</TableCell>
            {counts.map((name) => (
              <TableCell key={name} sx={{ ...number, whiteSpace: 'normal' }}>
                <Tooltip title={help[name] ?? ''}>
                  <span>{texts.columns[name]}</span>
                </Tooltip>
              </TableCell>
            ))}
            <TableCell>{texts.columns.actions}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {hamlets.map((hamlet) => (
            <TableRow hover key={hamlet.hamletId}>
              <TableCell component="th" scope="row" sx={{ minWidth: 170 }}>
                {hamlet.hamletName}
                <LinearProgress
                  aria-label={`${hamlet.hamletName}: ${hamlet.computed}/${hamlet.listed}`}
                  sx={{ mt: 0.5, height: 4, borderRadius: 2 }}
                  value={hamlet.listed === 0 ? 0 : (100 * hamlet.computed) / hamlet.listed}
                  variant="determinate"
                />
              </TableCell>
              {counts.map((name) => {
                const where = rowsOf[name];
                const title = `${texts.columns[name]}, ${hamlet.hamletName}`;
                const inCampaign = { campaignId: { eq: campaignId }, within: hamlet.hamletId };
                return (
                  <TableCell key={name} sx={number}>
                    {where && hamlet[name] > 0 ? (
                      <MuiLink
                        aria-label={`${title}: ${formatNumber(hamlet[name])}`}
                        component={Link}
                        to={sheetAddress({ ...inCampaign, ...where }, title)}
                      >
                        {formatNumber(hamlet[name])}
                      </MuiLink>
                    ) : (
                      formatNumber(hamlet[name])
                    )}
                  </TableCell>
                );
              })}
              <TableCell sx={{ width: '1%' }}>
                <Actions
                  campaignId={campaignId}
                  hamlet={hamlet}
                  isDecided={isDecided}
                  mayWrite={mayWrite}
                  onPrepare={onPrepare}
                />
              </TableCell>
            </TableRow>
          ))}
          <TableRow sx={{ '& > *': { fontWeight: 650, borderBottom: 0 } }}>
            <TableCell component="th" scope="row">
              {texts.all}
            </TableCell>
            {counts.map((name) => (
              <TableCell key={name} sx={number}>
                {formatNumber(sum(name))}
              </TableCell>
            ))}
            <TableCell>
              <Whole campaignId={campaignId} hamlets={hamlets} unit={unit} />
            </TableCell>
          </TableRow>
        </TableBody>
      </Table>
    </TableContainer>
  );
}

/** The sheets of the whole area, and those recognised otherwise than the score says. */
function Whole({ campaignId, hamlets, unit }: Pick<HamletTableProps, 'campaignId' | 'hamlets' | 'unit'>) {
  const texts = useReviewDeskTexts();
  const inCampaign = { campaignId: { eq: campaignId }, within: unit.id };
  const differing = hamlets.reduce((all, one) => all + one.differing, 0);
  const said = texts.differing(differing);
  return (
    <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
      {hamlets.some(({ listed }) => listed > 0) ? (
        <Button
          aria-label={`${texts.openSheet}: ${unit.name}`}
          component={Link}
          to={sheetAddress(inCampaign, texts.sheetOf(unit.name))}
          variant="outlined"
        >
          {texts.openSheet}
        </Button>
      ) : null}
      {differing > 0 ? (
        <MuiLink
          component={Link}
          to={sheetAddress({ ...inCampaign, differsFromComputed: { eq: true } }, said)}
        >
          {said}
        </MuiLink>
      ) : null}
    </Box>
  );
}

interface ActionsProps extends Omit<HamletTableProps, 'hamlets' | 'unit'> {
  readonly hamlet: HamletProgress;
}

function Actions({ campaignId, hamlet, mayWrite, isDecided, onPrepare }: ActionsProps) {
  const texts = useReviewDeskTexts();
  const { hamletId, hamletName, listed, households, nextReviewId } = hamlet;
  const inCampaign = { campaignId: { eq: campaignId }, within: hamletId };
  return (
    <Box sx={{ display: 'flex', gap: 0.5, whiteSpace: 'nowrap' }}>
      {mayWrite && !isDecided && listed === 0 ? (
        <Button
          aria-label={`${texts.prepare}: ${hamletName}`}
          onClick={() => onPrepare(hamlet)}
          variant="contained"
        >
          {texts.prepare}
        </Button>
      ) : null}
      {nextReviewId ? (
        <Button
          aria-label={`${texts.next}: ${hamletName}`}
          component={Link}
          sx={tight}
          to={sheetAddress(inCampaign, texts.sheetOf(hamletName), nextReviewId)}
          variant="outlined"
        >
          {texts.nextShort}
        </Button>
      ) : null}
      {listed > 0 ? (
        <>
          <Button
            aria-label={`${texts.openSheet}: ${hamletName}`}
            component={Link}
            sx={tight}
            to={sheetAddress(inCampaign, texts.sheetOf(hamletName))}
          >
            {texts.openSheetShort}
          </Button>
          <Button
            aria-label={`${texts.members}: ${hamletName}`}
            component={Link}
            sx={tight}
            to={rowsAddress('memberReviews', { review: inCampaign }, `${texts.members}, ${hamletName}`)}
          >
            {texts.members}
          </Button>
        </>
      ) : null}
      {mayWrite && !isDecided && listed > 0 && listed < households ? (
        <Button
          aria-label={`${texts.prepareMore}: ${texts.prepare}, ${hamletName}`}
          onClick={() => onPrepare(hamlet)}
          sx={tight}
        >
          {texts.prepareMore}
        </Button>
      ) : null}
    </Box>
  );
}
