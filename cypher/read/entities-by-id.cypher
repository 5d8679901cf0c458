// The entities with these ids.
// params: keys: [string]
// returns: at, entity
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (entity:Entity {id: id})
RETURN at, entity
