import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay } from '../../domain/time.js';

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(
    `Expected a day of the calendar as YYYY-MM-DD, such as 2024-02-16, not ${JSON.stringify(value)}.`,
  );
}

/** A day as a string; the package of scalars accepts days that no calendar has, such as 2024-02-30. */
export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  description: 'A day of the calendar as YYYY-MM-DD, such as 2024-02-16.',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});
