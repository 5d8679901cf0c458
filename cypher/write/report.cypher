// Ties claims to the events that they report, and unties them from any other.
// params: rows: [{claim: string, event: string|null, score: float, reasons: [string]}]
// returns: nothing
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
OPTIONAL MATCH (claim)-[old:REPORTS]->(:Event)
DELETE old
WITH row, claim
MATCH (event:Event {id: row.event})
CREATE (claim)-[:REPORTS {score: toFloat(row.score), reasons: row.reasons}]->(event)
