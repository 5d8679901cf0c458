import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** An instant; a string in our code and on the wire. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, such as 2024-02-16T19:00:00Z.',
  serialize: (value) => new Date(String(value)).toISOString(),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

function instant(value: unknown): string {
  try {
    return GraphQLDateTimeISO.parseValue(value).toISOString();
  } catch {
    throw new GraphQLError(`Expected an instant such as 2024-02-16T19:00:00Z, not ${JSON.stringify(value)}.`);
  }
}
