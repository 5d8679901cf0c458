// Ties references to the entities that they stand for, and unties them from any other.
// params: rows: [{reference: string, entity: string|null, score: float, reasons: [string]}]
// returns: nothing
UNWIND $rows AS row
MATCH (reference:Reference {id: row.reference})
OPTIONAL MATCH (reference)-[old:IDENTIFIED_AS]->(:Entity)
DELETE old
WITH row, reference
MATCH (entity:Entity {id: row.entity})
CREATE (reference)-[:IDENTIFIED_AS {score: toFloat(row.score), reasons: row.reasons}]->(entity)
