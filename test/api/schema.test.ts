import { readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
  type GraphQLSchema,
} from 'graphql';
import { exampleQueries } from '../../src/api/graphiql/graphiql-files.js';
import { createServer } from '../../src/api/server.js';

const file = new URL('../../schema.graphql', import.meta.url);

let app: NestFastifyApplication;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await createServer();
  schema = app.get(GraphQLSchemaHost).schema;
});
afterAll(() => app.close());

test('the committed schema.graphql is the schema of the code; UPDATE_SCHEMA=1 writes it anew', () => {
  const printed = `# Printed from the code; see test/api/schema.test.ts.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
  if (process.env.UPDATE_SCHEMA === '1') writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, 'utf8'));
});

test('every type, field, argument and enum value says what it is', () => {
  const silent: string[] = [];
  const check = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description?.trim()) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type) || isRoot(type.name)) {
      if (!isRoot(type.name)) continue;
    } else check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field);
        if ('args' in field) for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg);
      }
    }
  }
  expect(silent).toEqual([]);
});

const isRoot = (name: string) => name === 'Query' || name === 'Mutation';

test.each(exampleQueries().map(({ name, query }) => [name, query]))(
  'the example %s asks what the schema has, and begins with what it asks',
  (_name, query) => {
    expect(validate(schema, parse(query))).toEqual([]);
    expect(query).toMatch(/^# .+\?/);
  },
);
