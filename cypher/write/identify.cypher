// Ties references to the entities that they stand for, and keeps other writers from these until the transaction ends. The rows must be in the
// order of their entities, so that two writers never wait for each other.
// params: rows: [{from: string, to: string, score: float, reasons: [string]}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MERGE (entity:Entity {id: row.to})
SET entity.id = row.to
WITH row, entity
MATCH (reference:Reference {id: row.from})
CREATE (reference)-[:IDENTIFIED_AS {score: toFloat(row.score), reasons: row.reasons}]->(entity)
