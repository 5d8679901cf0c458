import { GraphQLScalarType } from 'graphql';
import { GraphQLURL } from 'graphql-scalars';

/** An address; a string in our code and on the wire, as it was given. */
export const UrlScalar = new GraphQLScalarType({
  name: 'URL',
  description: 'An absolute address, such as https://example.org/news/1.',
  serialize: String,
  parseValue: (value) => String(GraphQLURL.parseValue(value)),
  parseLiteral: (node, variables) => String(GraphQLURL.parseLiteral(node, variables)),
});
