import { readFileSync, writeFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
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
  if (process.env['UPDATE_SCHEMA'] === '1') writeFileSync(file, printed);
  expect(printed).toBe(readFileSync(file, 'utf8'));
});
