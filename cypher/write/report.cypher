// Ties claims to the events that they report, and keeps other writers from these until the transaction ends. The rows must be in the order of
// their events, so that two writers never wait for each other.
// params: rows: [{from: string, to: string, score: float, reasons: [string]}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MERGE (event:Event {id: row.to})
SET event.id = row.to
WITH row, event
MATCH (claim:Claim {id: row.from})
CREATE (claim)-[:REPORTS {score: toFloat(row.score), reasons: row.reasons}]->(event)
