import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { Kind, NoSchemaIntrospectionCustomRule, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Configuration } from '../config/configuration.js';
import { InvalidInputError } from '../errors/catalogue.js';
import type { Graph } from '../graph/graph.js';
import { ArmedGroup, Government, Organization, Person, Place } from './entity/entity.js';
import { errorFormatter } from './errors/format-errors.js';
import { checkComplexity } from './limits/complexity.js';
import { aliasRule, depthRule } from './limits/selection-rules.js';
import type { Metrics } from './metrics/metrics.js';
import { beginOperation } from './operation/operation-context.js';

/** What Mercurius hands to its hooks of an operation: enough of the request to know which operation of the document is meant. */
interface HookContext {
  readonly reply: { readonly request: { readonly method: string; readonly body: unknown } };
}

/** The settings of the GraphQL server. */
export function graphqlOptions(configuration: Configuration, graph: Graph, metrics: Metrics): MercuriusDriverConfig {
  return {
    // In memory: the committed schema.graphql is written by its test, never by a server.
    autoSchemaFile: true,
    sortSchema: true,
    inheritResolversFromInterfaces: true,
    buildSchemaOptions: { orphanedTypes: [Person, Government, ArmedGroup, Organization, Place] },
    jit: 1,
    graphiql: false,
    csrfPrevention: true,
    context: () => beginOperation(graph, metrics, configuration.DRAGOMAN_OPERATION_TIMEOUT_MS),
    graphql: { parseOptions: { maxLexicalTokens: configuration.DRAGOMAN_MAX_TOKENS } },
    validationRules: [
      depthRule(configuration.DRAGOMAN_MAX_DEPTH),
      aliasRule(configuration.DRAGOMAN_MAX_ALIASES),
      ...(configuration.DRAGOMAN_INTROSPECTION ? [] : [NoSchemaIntrospectionCustomRule]),
    ],
    errorFormatter: errorFormatter((code) => {
      metrics.countError(code);
    }),
    hooks: {
      preParsing: (_schema: GraphQLSchema, _source: string, { reply }: HookContext) => {
        if (reply.request.method !== 'POST') throw new InvalidInputError('Send operations by POST, as JSON.');
      },
      preExecution: (schema: GraphQLSchema, document: DocumentNode, context: HookContext, variables: unknown) => {
        checkComplexity(configuration.DRAGOMAN_MAX_COMPLEXITY, {
          schema,
          document,
          variables: { ...(typeof variables === 'object' ? variables : {}) },
          operationName: operationName(context),
        });
        // Mercurius compiles the first operation that is run of a document, and would run it for the others too.
        return hasSeveralOperations(document) ? { document } : {};
      },
    },
  };
}

function operationName({ reply: { request } }: HookContext): string | undefined {
  const { body } = request;
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return undefined;
  return typeof body.operationName === 'string' ? body.operationName : undefined;
}

function hasSeveralOperations({ definitions }: DocumentNode): boolean {
  return definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length > 1;
}
