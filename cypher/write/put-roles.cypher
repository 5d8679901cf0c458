// Writes who plays which part in an article's claims.
// params: rows: [{claim: string, reference: string, role: string, title: string|null}]
// returns: nothing
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
WITH row, claim
MATCH (reference:Reference {id: row.reference})
CREATE (claim)-[:INVOLVES {role: row.role, title: row.title}]->(reference)
