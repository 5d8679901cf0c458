// The references with these ids, each with the article that it belongs to and the entity that it is taken for.
// params: keys: [string]
// returns: at, reference, articleId, entityId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (reference:Reference {id: id})
OPTIONAL MATCH (reference)-[:IDENTIFIED_AS]->(entity:Entity)
RETURN at, reference, split(id, ':')[0] AS articleId, entity.id AS entityId
