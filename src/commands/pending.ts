/** The parts of the graph that the commands call, until they are there. */
export declare abstract class Migrations {
  abstract migrate(): Promise<readonly string[]>;
  abstract pending(): Promise<readonly string[]>;
}
export declare abstract class KnowledgeStore {
  abstract rebuild(): Promise<{ entities: number; events: number; relationships: number }>;
}
