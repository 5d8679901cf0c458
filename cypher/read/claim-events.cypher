// The events that these claims report.
// params: keys: [string]
// returns: at, event
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Claim {id: id})-[:REPORTS]->(event:Event)
RETURN at, event
ORDER BY at, event.id
