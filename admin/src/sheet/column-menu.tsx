import CheckIcon from '@mui/icons-material/Check';
import Divider from '@mui/material/Divider';
import ListItemIcon from '@mui/material/ListItemIcon';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { inLanguage } from '../language.js';
import { type FigureKind, figuresOf, isGroupable } from '../providers/groups.js';
import { useLanguage } from '../texts/use-texts.js';
import type { Layout } from './use-columns.js';
import type { SheetState } from './use-sheet.js';
import { bandTexts } from './band-texts.js';
import { viewTexts } from './view-texts.js';

interface ColumnMenuProps {
  readonly anchor: HTMLElement | null;
  readonly resource: CatalogResource;
  readonly field: CatalogField;
  readonly state: SheetState;
  readonly layout: Layout;
  readonly onValues: () => void;
  readonly onGroups: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

interface Item {
  readonly text: string;
  readonly act: () => void;
  readonly isOn?: boolean;
}

/** What can be done with a column: sort, filter, group, freeze, move, hide, and its figure at the foot. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { anchor, resource, field, state, layout, onClose } = props;
  const language = useLanguage();
  const texts = viewTexts[language];
  const { address, change } = state;
  const { name } = field;
  const title = inLanguage(field.label, language);
  const sort = address.sorts.find((one) => one.field === name);
  const others = address.sorts.filter((one) => one.field !== name);
  const isSortable = field.type !== 'json' && field.type !== 'longText';
  const sortBy = (descending: boolean, adding: boolean) => () =>
    change({ sorts: [...(adding ? others : []), { field: name, descending }] });
  const sorting: readonly Item[] = isSortable
    ? [
        {
          text: texts.ascending,
          act: sortBy(false, false),
          isOn: sort?.descending === false && others.length === 0,
        },
        {
          text: texts.descending,
          act: sortBy(true, false),
          isOn: sort?.descending === true && others.length === 0,
        },
        ...(others.length > 0
          ? [
              { text: texts.addAscending, act: sortBy(false, true), isOn: sort?.descending === false },
              { text: texts.addDescending, act: sortBy(true, true), isOn: sort?.descending === true },
            ]
          : []),
        ...(sort ? [{ text: texts.unsort, act: () => change({ sorts: others }) }] : []),
      ]
    : [];
  const isGrouped = address.group === name;
  const grouping: readonly Item[] = isGroupable(resource, field)
    ? [
        { text: texts.values, act: props.onValues },
        isGrouped
          ? { text: texts.ungroup, act: () => change({ group: '' }) }
          : { text: texts.group, act: () => change({ group: name }) },
        ...(isGrouped
          ? [
              { text: texts.openGroups, act: () => props.onGroups(true) },
              { text: texts.closeGroups, act: () => props.onGroups(false) },
            ]
          : []),
      ]
    : [];
  const { shown, frozen, summaries } = layout.arrangement;
  const order = layout.columns.map((column) => column.field);
  const at = order.indexOf(name);
  const band = layout.columns[at]?.band;
  const isFolded = band !== undefined && band.folded.length > 0;
  const isFrozen = frozen.includes(name);
  const placing: readonly Item[] = [
    { text: isFrozen ? texts.unfreeze : texts.freeze, act: () => layout.freeze(name, !isFrozen) },
    ...(at > 0 ? [{ text: texts.left, act: () => layout.move(name, order[at - 1] ?? null) }] : []),
    ...(at < order.length - 1
      ? [{ text: texts.right, act: () => layout.move(name, order[at + 2] ?? null) }]
      : []),
    ...(shown.length > 1
      ? [{ text: texts.hide, act: () => layout.show(shown.filter((one) => one !== name)) }]
      : []),
    ...(band
      ? [
          {
            text: bandTexts[language][isFolded ? 'open' : 'fold'](band.title),
            act: () => layout.toggleBand(band.name),
          },
        ]
      : []),
  ];
  const figure = summaries[name];
  const figures: readonly Item[] = [null, ...figuresOf(field)].map((kind: FigureKind | null) => ({
    text: `${texts.figure}: ${kind === null ? texts.noFigure : texts.figures[kind]}`,
    act: () => layout.summarize(name, kind),
    isOn: kind === null ? figure === undefined : figure === kind,
  }));
  const itemOf = ({ text, act, isOn }: Item) => (
    <MenuItem
      dense
      key={text}
      onClick={() => {
        onClose();
        act();
      }}
      selected={isOn === true}
    >
      <ListItemIcon sx={{ minWidth: 28 }}>{isOn ? <CheckIcon fontSize="small" /> : null}</ListItemIcon>
      {text}
    </MenuItem>
  );
  return (
    <Menu
      anchorEl={anchor}
      onClose={onClose}
      open={anchor !== null}
      slotProps={{ list: { 'aria-label': texts.column(title) } }}
    >
      {sorting.map(itemOf)}
      {sorting.length > 0 ? <Divider component="li" /> : null}
      {grouping.map(itemOf)}
      {grouping.length > 0 ? <Divider component="li" /> : null}
      {placing.map(itemOf)}
      {figures.length > 1 ? <Divider component="li" /> : null}
      {figures.length > 1 ? figures.map(itemOf) : null}
    </Menu>
  );
}
