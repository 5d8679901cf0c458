import { countReferences, type EntityEvidence } from '../../resolution/entity.js';
import type { GraphTransaction } from '../graph.js';
import { referencesOfEntities } from './resolution-queries.js';

/** Counts all references to some entities anew; one that nothing refers to has no counts. The entities must be locked. */
export async function recount(transaction: GraphTransaction, entities: readonly string[]): Promise<EntityEvidence[]> {
  const references = await transaction.run(referencesOfEntities, { entities });
  const groups = new Map<string, typeof references>();
  for (const reference of references) {
    const group = groups.get(reference.entity);
    if (group === undefined) groups.set(reference.entity, [reference]);
    else group.push(reference);
  }
  return [...groups].flatMap(([id, group]) => {
    const [first] = group;
    return first === undefined ? [] : [countReferences(id, first.kind, group)];
  });
}
