// Writes who plays which part in an article's claims.
// params: rows: [{claim: string, reference: string, role: string, title: string|null}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (reference:Reference {id: row.reference})
CREATE (claim)-[:INVOLVES {role: row.role, title: row.title}]->(reference)
