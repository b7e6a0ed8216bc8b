import AddIcon from '@mui/icons-material/Add';
import CloseIcon from '@mui/icons-material/Close';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import IconButton from '@mui/material/IconButton';
import Typography from '@mui/material/Typography';
import type { CatalogField, CatalogResource } from '@dachieu/schema';
import { contentFields, findField, mayReadField } from '../catalog.js';
import { inLanguage, type Language } from '../language.js';
import { useIdentity } from '../place/place.js';
import { palette } from '../theme.js';
import { useLanguage } from '../texts/use-texts.js';
import { Pick } from './pick.js';
import { useEditorTexts } from './editor-texts.js';
import { TestValue } from './test-value.js';
import {
  emptyGroup,
  findReference,
  type GroupNode,
  type Node,
  type Quantifier,
  type RelatedNode,
  relatedResource,
  startValue,
  type TestNode,
  testsOf,
} from './where-tree.js';

interface GroupEditorProps {
  readonly resource: CatalogResource;
  readonly group: GroupNode;
  readonly onChange: (group: GroupNode) => void;
  /** What a group without conditions says. */
  readonly emptyText?: string;
}

const relationsOf = (
  resource: CatalogResource,
  language: Language,
): readonly (readonly [string, string])[] => [
  ...resource.fields.flatMap((field) =>
    field.relation ? [[field.relation, inLanguage(field.label, language)] as const] : [],
  ),
  ...resource.inverses.map(({ name, label }) => [name, inLanguage(label, language)] as const),
];

/** Conditions that all, or any of which, must hold; groups and related records nest. */
export function GroupEditor({ resource, group, onChange, emptyText }: GroupEditorProps) {
  const texts = useEditorTexts();
  const fieldsOf = useReadableFields();
  const language = useLanguage();
  const { nodes } = group;
  const put = (index: number, next: Node): void =>
    onChange({ ...group, nodes: nodes.map((one, i) => (i === index ? next : one)) });
  const add = (node: Node): void => onChange({ ...group, nodes: [...nodes, node] });
  const addTest = (): void => {
    const [field] = fieldsOf(resource);
    const [test] = field ? testsOf(field) : [];
    if (field && test) add({ kind: 'test', field: field.name, test, value: startValue(field, test) });
  };
  const addRelated = (): void => {
    const [relation] = relationsOf(resource, language)[0] ?? [];
    if (relation) add(startRelated(resource, relation));
  };
  return (
    <Box
      sx={{
        borderLeft: `3px solid ${palette.tealPale}`,
        pl: 1.5,
        py: 0.5,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, 1fr)',
        gap: 1,
      }}
    >
      {nodes.length > 1 || group.isNot ? (
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, flexWrap: 'wrap' }}>
          <FormControlLabel
            control={
              <Checkbox
                checked={group.isNot}
                onChange={({ target }) => onChange({ ...group, isNot: target.checked })}
                size="small"
              />
            }
            label={texts.not}
          />
          <Typography>{texts.holds}</Typography>
          <Pick
            choices={[
              ['and', texts.all],
              ['or', texts.any],
            ]}
            label={texts.holds}
            onPick={(value) => onChange({ ...group, join: value === 'or' ? 'or' : 'and' })}
            value={group.join}
            width={190}
          />
        </Box>
      ) : null}
      {nodes.length === 0 ? (
        <Typography color="text.secondary">{emptyText ?? texts.everyRow}</Typography>
      ) : null}
      {nodes.map((node, index) => (
        // Conditions have no name but their place.
        <Box key={`${index}/${node.kind}`} sx={{ display: 'flex', gap: 0.5, alignItems: 'flex-start' }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <NodeEditor node={node} onChange={(next) => put(index, next)} resource={resource} />
          </Box>
          <IconButton
            aria-label={texts.remove}
            onClick={() => onChange({ ...group, nodes: nodes.filter((_, i) => i !== index) })}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      ))}
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button onClick={addTest} startIcon={<AddIcon />}>
          {texts.addTest}
        </Button>
        <Button onClick={addRelated} startIcon={<AddIcon />}>
          {texts.addRelated}
        </Button>
        <Button onClick={() => add({ ...emptyGroup, join: 'or' })} startIcon={<AddIcon />}>
          {texts.addGroup}
        </Button>
      </Box>
    </Box>
  );
}

const startRelated = (resource: CatalogResource, relation: string): RelatedNode => ({
  kind: 'related',
  relation,
  quantifier: findReference(resource, relation) ? null : 'some',
  group: emptyGroup,
});

interface NodeEditorProps<Of extends Node> {
  readonly resource: CatalogResource;
  readonly node: Of;
  readonly onChange: (node: Node) => void;
}

function NodeEditor({ node, ...rest }: NodeEditorProps<Node>) {
  switch (node.kind) {
    case 'group':
      return <GroupEditor group={node} onChange={rest.onChange} resource={rest.resource} />;
    case 'test':
      return <TestEditor node={node} {...rest} />;
    case 'related':
      return <RelatedEditor node={node} {...rest} />;
  }
}

/** The fields that whoever defines may test: what their lists do not show, a definition may not test either. */
const useReadableFields = (): ((
  resource: CatalogResource,
  chosen?: CatalogField,
) => readonly CatalogField[]) => {
  const role = useIdentity()?.role ?? '';
  return (resource, chosen) =>
    contentFields(resource).filter((field) => field === chosen || mayReadField(field, role));
};

function TestEditor({ resource, node, onChange }: NodeEditorProps<TestNode>) {
  const texts = useEditorTexts();
  const fieldsOf = useReadableFields();
  const language = useLanguage();
  const field = findField(resource, node.field);
  if (!field) return null;
  const tests = testsOf(field);
  const chooseField = (name: string): void => {
    const chosen = findField(resource, name);
    const [test] = chosen ? testsOf(chosen) : [];
    if (chosen && test) onChange({ kind: 'test', field: name, test, value: startValue(chosen, test) });
  };
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(140px, 1.2fr) 140px minmax(140px, 1.4fr)' },
        gap: 1,
      }}
    >
      <Pick
        choices={fieldsOf(resource, field).map(({ name, label }) => [name, inLanguage(label, language)])}
        label={texts.field}
        onPick={chooseField}
        value={field.name}
      />
      <Pick
        choices={tests.map((one) => [one, texts.tests[one] ?? one])}
        label={texts.test}
        onPick={(test) => onChange({ ...node, test, value: startValue(field, test) })}
        value={tests.includes(node.test) ? node.test : (tests[0] ?? '')}
      />
      <TestValue field={field} node={node} onChange={(value) => onChange({ ...node, value })} />
    </Box>
  );
}

function RelatedEditor({ resource, node, onChange }: NodeEditorProps<RelatedNode>) {
  const texts = useEditorTexts();
  const language = useLanguage();
  const related = relatedResource(resource, node.relation);
  if (!related) return null;
  return (
    <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 0.75 }}>
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        {node.quantifier === null ? null : (
          <Pick
            choices={Object.entries(texts.quantifiers)}
            label={texts.quantifier}
            onPick={(value) => onChange({ ...node, quantifier: value as Quantifier })}
            value={node.quantifier}
            width={170}
          />
        )}
        <Pick
          choices={relationsOf(resource, language)}
          label={texts.relation}
          onPick={(relation) => onChange(startRelated(resource, relation))}
          value={node.relation}
          width={240}
        />
      </Box>
      <GroupEditor group={node.group} onChange={(group) => onChange({ ...node, group })} resource={related} />
    </Box>
  );
}
