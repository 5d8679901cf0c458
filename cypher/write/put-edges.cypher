// Draws edges between entities: new ones, and those that are there anew. Each shows the quote of its first claim.
// params: rows: [{id: string, source: string, target: string, type: string, isNew: boolean, modality: string, polarity: string, title: string|null, caption: string, claimCount: int, originCount: int, confidence: float, firstSeen: date|null, lastSeen: date|null, validFrom: date|null, validTo: date|null, claimIds: [string]}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
// type: RelationshipType
UNWIND $rows AS row
CALL (row) {
  WITH row WHERE row.isNew
  MATCH (source:Entity {id: row.source})
  MATCH (target:Entity {id: row.target})
  CREATE (source)-[edge:$(row.type) {id: row.id}]->(target)
  RETURN edge
  UNION
  WITH row WHERE NOT row.isNew
  MATCH ()-[edge:RelationshipType {id: row.id}]->()
  RETURN edge
}
SET edge.modality = row.modality,
    edge.polarity = row.polarity,
    edge.title = row.title,
    edge.caption = row.caption,
    edge.claimCount = toInteger(row.claimCount),
    edge.originCount = toInteger(row.originCount),
    edge.confidence = toFloat(row.confidence),
    edge.firstSeen = date(row.firstSeen),
    edge.lastSeen = date(row.lastSeen),
    edge.validFrom = date(row.validFrom),
    edge.validTo = date(row.validTo),
    edge.claimIds = row.claimIds
WITH row, edge
MATCH (:Claim {id: row.claimIds[0]})-[evidence:QUOTES]->(:Sentence)
SET edge.quote = evidence.text
