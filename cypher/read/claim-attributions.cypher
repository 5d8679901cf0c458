// The chains of those who said these claims: from the one who said it to the one who passed it on.
// params: keys: [string]
// returns: at, attribution, referenceId, entityId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Claim {id: id})-[attribution:ATTRIBUTED_TO]->(reference:Reference)
OPTIONAL MATCH (reference)-[:IDENTIFIED_AS]->(entity:Entity)
RETURN at, attribution, reference.id AS referenceId, entity.id AS entityId
ORDER BY at, attribution.order
