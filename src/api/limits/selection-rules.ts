import { GraphQLError, type ValidationRule } from 'graphql';
import { measureSelection } from './selection.js';

/** Refuses what nests its fields deeper than `limit`. Introspection does not count: GraphQL's own rule holds it. */
export function depthRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const depth = measureSelection(
        operation.selectionSet,
        (name) => context.getFragment(name),
        ({ name, below }) => (name.startsWith('__') ? 0 : 1 + below),
        (depths) => Math.max(0, ...depths),
      );
      if (depth <= limit) return;
      const message = `The operation nests fields ${depth} levels deep; ${limit} are allowed (DRAGOMAN_MAX_DEPTH).`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'LIMIT_EXCEEDED' } }));
    },
  });
}

/** Refuses more than `limit` aliases, by which one request could ask the same dear field many times. */
export function aliasRule(limit: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const aliases = measureSelection(
        operation.selectionSet,
        (name) => context.getFragment(name),
        ({ aliased, below }) => (aliased ? 1 : 0) + below,
        (counts) => counts.reduce((sum, count) => sum + count, 0),
      );
      if (aliases <= limit) return;
      const message = `The operation holds ${aliases} aliases; ${limit} are allowed (DRAGOMAN_MAX_ALIASES).`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'LIMIT_EXCEEDED' } }));
    },
  });
}
