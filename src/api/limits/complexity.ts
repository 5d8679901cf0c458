import { getNamedType, isLeafType, Kind, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { LimitExceededError } from '../../errors/catalogue.js';
import { LARGEST_PAGE } from '../paging/page-arguments.js';

/** Types that wrap the objects of a page, and are none themselves. */
const WRAPPER = /(Edge|PageInfo)$/;
/** Fields that the library visits at most, fragments written out. */
const MOST_FIELDS = 10_000;

/** Counts the objects that an answer may hold: a page as many times as it may have rows. Single values are free. */
const objects: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type);
  if (isLeafType(type) || field.name.startsWith('__')) return 0;
  if (WRAPPER.test(type.name)) return childComplexity;
  if (type.name.endsWith('Connection')) return Math.max(1, rows(args.first) * childComplexity);
  return rows(args.first) * (1 + childComplexity);
};

/** A page that is too large is refused by name later on; here it counts as the largest one. */
function rows(first: unknown): number {
  return typeof first === 'number' ? Math.min(Math.max(first, 0), LARGEST_PAGE) : 1;
}

/** Refuses an operation whose answer may hold more than `limit` objects. @throws LimitExceededError */
export function checkComplexity(
  limit: number,
  operation: {
    readonly schema: GraphQLSchema;
    readonly document: DocumentNode;
    readonly variables: Readonly<Record<string, unknown>>;
    readonly operationName: string | undefined;
  },
): void {
  const complexity = measure(operation);
  if (complexity <= limit) return;
  throw new LimitExceededError(
    `The answer may hold ${complexity} objects, page sizes multiplied; ${limit} are allowed (DRAGOMAN_MAX_COMPLEXITY). Ask for smaller pages or fewer levels.`,
  );
}

function measure({ schema, document, variables, operationName }: Parameters<typeof checkComplexity>[1]): number {
  const named = document.definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === operationName,
  );
  try {
    return getComplexity({
      schema,
      query: document,
      variables: { ...variables },
      estimators: [objects],
      maxQueryNodes: MOST_FIELDS,
      ...(named && operationName !== undefined ? { operationName } : {}),
    });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes('number of nodes')) {
      throw new LimitExceededError(`The operation holds more than ${MOST_FIELDS} fields, its fragments written out.`);
    }
    throw error;
  }
}
