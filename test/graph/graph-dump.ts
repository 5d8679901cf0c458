import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.js';
import type { QueryFile } from '../../src/graph/query-file.js';

/** When something reached this graph is no part of what it says. */
const CLOCK = new Set(['recordedAt', 'retractedAt', 'appliedAt']);

const properties = z.record(z.string(), z.unknown());
const nodes: QueryFile<object, { key: string; labels: string[]; properties: Record<string, unknown> }> = {
  name: 'test/nodes',
  cypher: `MATCH (n) WHERE NOT n:Migration AND NOT n:MigrationLock
           RETURN coalesce(n.id, elementId(n)) AS key, labels(n) AS labels, properties(n) AS properties`,
  params: z.object({}),
  row: z.object({ key: z.string(), labels: z.array(z.string()), properties }),
};
const relationships: QueryFile<
  object,
  { from: string; to: string; type: string; properties: Record<string, unknown> }
> = {
  name: 'test/relationships',
  cypher: `MATCH (a)-[r]->(b)
           RETURN coalesce(a.id, elementId(a)) AS from, type(r) AS type, coalesce(b.id, elementId(b)) AS to, properties(r) AS properties`,
  params: z.object({}),
  row: z.object({ from: z.string(), to: z.string(), type: z.string(), properties }),
};

/**
 * The whole graph as sorted lines: every node with its labels and properties, every relationship with its ends, type and properties, one line
 * for each however often it is there. Two graphs are the same when their dumps are. Instants of the clock are left out unless `clock` asks for them.
 */
export async function dumpGraph(graph: Graph, { clock = false } = {}): Promise<string[]> {
  const plain = (record: Record<string, unknown>) =>
    JSON.stringify(
      Object.entries(record)
        .filter(([name]) => clock || !CLOCK.has(name))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  const nodeRows = await graph.read(nodes, {});
  const edgeRows = await graph.read(relationships, {});
  return [
    ...nodeRows.map((n) => `(${n.labels.sort().join(':')} ${n.key}) ${plain(n.properties)}`),
    ...edgeRows.map((r) => `(${r.from})-[${r.type}]->(${r.to}) ${plain(r.properties)}`),
  ].sort();
}
