// Writes who said what an article claims, from the one who said it to the one who passed it on.
// params: rows: [{claim: string, reference: string, order: int, verb: quote}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MATCH (reference:Reference {id: row.reference})
CREATE (claim)-[:ATTRIBUTED_TO {
  order: toInteger(row.order),
  verb: row.verb.text,
  start: toInteger(row.verb.start),
  end: toInteger(row.verb.end)
}]->(reference)
