import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaOptions } from 'typeorm';
import type { Dialect } from '../database/dialect.js';
import { type Field, hasSortKey, sortColumn } from './field.js';
import { allResources, type Resource, referenced } from './resource.js';

/** The folded text that the search reads; stored so that an index can stand behind it. */
export const searchColumn = 'search_text';

const columnOptions = (field: Field, dialect: Dialect): EntitySchemaColumnOptions => ({
  name: field.column,
  type: dialect.columnType(field) as 'text',
  nullable: !field.required,
  ...(field.name === 'id' ? { primary: true } : {}),
  ...(field.type === 'code' && dialect.name === 'postgres' ? { collation: 'C' } : {}),
});

const textColumn = (name: string, dialect: Dialect): EntitySchemaColumnOptions => ({
  name,
  type: 'text',
  nullable: true,
  ...(dialect.name === 'postgres' ? { collation: 'C' } : {}),
});

const choiceChecks = (resource: Resource): { name: string; expression: string }[] =>
  resource.fields
    .filter((field) => field.choices)
    .map((field) => ({
      name: `${resource.table}_${field.column}_choice`,
      expression: `"${field.column}" in (${field.choices?.choices.map((one) => `'${one.value}'`).join(', ')})`,
    }));

const indexName = (resource: Resource, columns: readonly string[], suffix: string): string =>
  `${resource.table}_${columns.join('_')}_${suffix}`.slice(0, 63);

const columnsOf = (resource: Resource, names: readonly string[]): string[] =>
  names.map((name) => {
    const field = resource.fieldsByName.get(name);
    if (!field) throw new Error(`${resource.name} has no field ${name}`);
    return field.name;
  });

const indexes = (resource: Resource): NonNullable<EntitySchemaOptions<object>['indices']> => {
  const wanted = [
    ...(resource.unique ?? []).map((names) => ({ names, unique: true })),
    ...(resource.indexes ?? []).map((names) => ({ names, unique: false })),
  ];
  const starts = new Set(wanted.map(({ names }) => names[0]));
  for (const field of resource.references.values()) {
    if (!starts.has(field.name)) wanted.push({ names: [field.name], unique: false });
  }
  return wanted.map(({ names, unique }) => ({
    name: indexName(
      resource,
      names.map((one) => resource.fieldsByName.get(one)?.column ?? one),
      unique ? 'unique' : 'index',
    ),
    columns: columnsOf(resource, names),
    unique,
  }));
};

const sortIndexes = (resource: Resource): NonNullable<EntitySchemaOptions<object>['indices']> =>
  resource.fields
    .filter((field) => field.type === 'personName' || field.index)
    .map((field) => ({
      name: `${resource.table}_${sortColumn(field)}_index`,
      columns: [hasSortKey(field) ? `${field.name}Sort` : field.name],
    }));

/** TypeORM's view of a resource in one database: columns, keys to other tables, named indexes and checks. */
const toEntitySchema = (resource: Resource, dialect: Dialect): EntitySchema => {
  const columns: Record<string, EntitySchemaColumnOptions> = {};
  for (const field of resource.fields) {
    columns[field.name] = columnOptions(field, dialect);
    if (hasSortKey(field)) columns[`${field.name}Sort`] = textColumn(sortColumn(field), dialect);
  }
  if (resource.search) columns['searchText'] = textColumn(searchColumn, dialect);
  return new EntitySchema({
    name: resource.name,
    tableName: resource.table,
    columns,
    checks: choiceChecks(resource),
    indices: [...indexes(resource), ...sortIndexes(resource)],
    foreignKeys: [...resource.references.values()].map((field) => ({
      name: `${resource.table}_${field.column}_fk`,
      target: referenced(field).name,
      columnNames: [field.name],
      referencedColumnNames: ['id'],
    })),
  });
};

export const entitySchemas = (dialect: Dialect): EntitySchema[] =>
  allResources().map((resource) => toEntitySchema(resource, dialect));
