import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLURL } from 'graphql-scalars';

/** An address; a string in our code and on the wire, as it was given. */
export const UrlScalar = new GraphQLScalarType({
  name: 'URL',
  description: 'An absolute address, such as https://example.org/news/1.',
  serialize: String,
  parseValue: address,
  parseLiteral: (node) => address(node.kind === Kind.STRING ? node.value : null),
});

function address(value: unknown): string {
  try {
    return String(GraphQLURL.parseValue(value));
  } catch {
    throw new GraphQLError(
      `Expected an absolute URL such as https://example.org/news/1, not ${JSON.stringify(value)}.`,
    );
  }
}
