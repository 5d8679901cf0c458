// Who and what these claims involve, in which role.
// params: keys: [string]
// returns: at, role, title, referenceId, entityId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Claim {id: id})-[involves:INVOLVES]->(reference:Reference)
OPTIONAL MATCH (reference)-[:IDENTIFIED_AS]->(entity:Entity)
RETURN at, involves.role AS role, involves.title AS title, reference.id AS referenceId, entity.id AS entityId
ORDER BY at, role, referenceId
