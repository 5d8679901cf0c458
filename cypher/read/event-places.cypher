// Where these events took place, or are to.
// params: keys: [string]
// returns: at, entity
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Event {id: id})-[:LOCATED_IN]->(entity:Place)
RETURN at, entity
ORDER BY at, entity.name, entity.id
