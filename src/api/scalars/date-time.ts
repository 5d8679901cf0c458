import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

const toText = (value: Date): string => value.toISOString();

/** An instant; a string in our code and on the wire. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset, such as 2024-02-16T19:00:00Z.',
  serialize: (value) => toText(new Date(String(value))),
  parseValue: (value) => toText(GraphQLDateTimeISO.parseValue(value)),
  parseLiteral: (node, variables) => toText(GraphQLDateTimeISO.parseLiteral(node, variables)),
});
