// The drawn edges with these ids. The id of an edge begins with its source's id and a tilde, so it is found from there.
// params: keys: [string]
// returns: at, type, sourceId, targetId, edge
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (source:Entity {id: split(id, '~')[0]})-[edge]->(target:Entity)
WHERE edge.id = id
RETURN at, type(edge) AS type, source.id AS sourceId, target.id AS targetId, edge
