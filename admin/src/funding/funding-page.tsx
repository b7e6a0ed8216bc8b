import PrintIcon from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Title, useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { getResource } from '../catalog.js';
import { inLanguage } from '../language.js';
import { useAreaName } from '../place/areas.js';
import { usePlace } from '../place/place.js';
import { reasonOf } from '../providers/failure.js';
import { rowsAddress } from '../sheet/address.js';
import { useLanguage, useTexts } from '../texts/use-texts.js';
import { Choose } from '../ui/choose.js';
import { Notice } from '../ui/notice.js';
import { ScrollRegion } from '../ui/scroll-region.js';
import { Contributions } from './contributions.js';
import { Differences } from './differences.js';
import { type FundingAxis, type FundingColumn, openCell, useFundingTable } from './funding-query.js';
import { FundingTable } from './funding-table.js';
import { useFundingTexts } from './funding-texts.js';
import { Integration } from './integration.js';
import { LoanBook } from './loan-book.js';

/** The programme's first year: the whole period runs from here to the chosen year. */
const firstYear = 2021;

const arrangements: readonly (readonly [FundingAxis, FundingAxis])[] = [
  ['SOURCE', 'COMPONENT'],
  ['COMPONENT', 'SOURCE'],
  ['YEAR', 'SOURCE'],
  ['YEAR', 'COMPONENT'],
  ['EXPENDITURE', 'COMPONENT'],
  ['ORIGIN', 'SOURCE'],
];

/** The funding table: what was estimated, allocated, spent and settled, arranged as the reader asks; each figure opens to its rows. */
export default function FundingPage() {
  const texts = useFundingTexts();
  const { failure } = useTexts();
  const language = useLanguage();
  const navigate = useNavigate();
  const notify = useNotify();
  const { area, year } = usePlace();
  const { data: named } = useAreaName(area);
  const [period, setPeriod] = useState<'year' | 'whole'>('year');
  const [arrangement, setArrangement] = useState(0);
  const [expenditure, setExpenditure] = useState('');
  const [origin, setOrigin] = useState('');
  const [unit, setUnit] = useState<'million' | 'dong'>('million');
  const axes = arrangements[arrangement] ?? (['SOURCE', 'COMPONENT'] as const);
  const fromYear = period === 'year' ? year : Math.min(firstYear, year);
  const question = area && {
    areaId: area.id,
    fromYear,
    toYear: year,
    expenditure: expenditure || null,
    origin: origin || null,
  };
  const { data: table, error, isFetching, refetch } = useFundingTable(question, axes);
  if (error && !table) {
    return (
      <Notice actions={<Button onClick={() => void refetch()}>{failure.retry}</Button>} title={failure.title}>
        {reasonOf(error, language)}
      </Notice>
    );
  }
  const areaName = area?.name || (named?.name ?? '');
  const title = texts.title(areaName, period === 'year' ? texts.year(year) : texts.years(fromYear, year));
  const choicesOf = (field: string): (readonly [string, string])[] => [
    ['', texts.all],
    ...(getResource('allocation').fields.find((one) => one.name === field)?.choices?.values ?? []).map(
      ({ value, label }) => [value, inLanguage(label, language)] as const,
    ),
  ];
  const open = async (
    column: FundingColumn,
    key: Readonly<Record<string, unknown>>,
    name: string,
  ): Promise<void> => {
    if (!question) return;
    try {
      const { subject, where } = await openCell(question, column, key);
      void navigate(rowsAddress(getResource(subject).plural, where, name));
    } catch (reason) {
      notify(reasonOf(reason, language), { type: 'error' });
    }
  };
  return (
    <Box sx={{ p: 2.5 }}>
      <Title title={title} />
      <Box sx={{ height: 3, mb: 0.5 }}>
        {isFetching ? <LinearProgress aria-label={texts.loading} /> : null}
      </Box>
      <Typography component="h1" variant="h1">
        {title}
      </Typography>
      <Box data-screen sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, my: 2, alignItems: 'center' }}>
        <Choose
          choices={[
            ['year', texts.thisYear(year)],
            ['whole', texts.wholePeriod(Math.min(firstYear, year), year)],
          ]}
          label={texts.period}
          onChoose={(value) => setPeriod(value === 'whole' ? 'whole' : 'year')}
          value={period}
        />
        <Choose
          choices={arrangements.map(([first, second], index) => [
            String(index),
            texts.by(texts.axes[first], texts.axes[second]),
          ])}
          label={texts.rows}
          onChoose={(value) => setArrangement(Number(value))}
          value={String(arrangement)}
        />
        <Choose
          choices={choicesOf('expenditure')}
          label={texts.expenditure}
          onChoose={setExpenditure}
          value={expenditure}
        />
        <Choose choices={choicesOf('origin')} label={texts.origin} onChoose={setOrigin} value={origin} />
        <Choose
          choices={[
            ['million', texts.inMillions],
            ['dong', texts.inDong],
          ]}
          label={texts.unit}
          onChoose={(value) => setUnit(value === 'dong' ? 'dong' : 'million')}
          value={unit}
        />
        <Button onClick={() => window.print()} startIcon={<PrintIcon />} variant="outlined">
          {texts.print}
        </Button>
      </Box>
      {table && table.groups.rows.length === 0 ? (
        <Notice title={texts.empty}>{texts.emptyHint}</Notice>
      ) : null}
      {table && table.groups.rows.length > 0 ? (
        <ScrollRegion label={title}>
          <FundingTable
            caption={[
              `${texts.unit}: ${unit === 'dong' ? texts.inDong : texts.inMillions}`,
              ...(period === 'whole' && table.axes.includes('YEAR') ? [texts.movedOnce] : []),
            ].join('. ')}
            isWhole={unit === 'dong'}
            onOpen={(column, key, name) => void open(column, key, name)}
            table={table}
          />
        </ScrollRegion>
      ) : null}
      {area ? <Differences areaId={area.id} fromYear={fromYear} toYear={year} /> : null}
      {area ? (
        <Integration areaId={area.id} fromYear={fromYear} isWhole={unit === 'dong'} toYear={year} />
      ) : null}
      {area ? (
        <Contributions areaId={area.id} fromYear={fromYear} isWhole={unit === 'dong'} toYear={year} />
      ) : null}
      {area ? <LoanBook areaId={area.id} isWhole={unit === 'dong'} on={`${year}-12-31`} /> : null}
    </Box>
  );
}
