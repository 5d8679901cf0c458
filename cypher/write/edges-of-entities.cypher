// The edges that are drawn from some entities.
// params: entities: [string]
// returns: id
UNWIND $entities AS entityId
MATCH (:Entity {id: entityId})-[edge]->(:Entity)
WHERE edge.claimIds IS NOT NULL
RETURN edge.id AS id
