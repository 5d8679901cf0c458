/** The parts of the graph that the commands call, until they are there. */
export abstract class Migrations {
  abstract migrate(): Promise<readonly string[]>;
  abstract pending(): Promise<readonly string[]>;
}
export abstract class KnowledgeStore {
  abstract rebuild(): Promise<{ entities: number; events: number; relationships: number }>;
}
/** Keeps the compiler from looking for a module that is not there yet. */
export const later = (path: string): string => path;
