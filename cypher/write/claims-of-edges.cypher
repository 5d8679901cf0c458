// The claims behind some drawn edges; an edge that isn't drawn yet gives no row.
// params: edges: [string]
// returns: edge, claims
// type: RelationshipType
UNWIND $edges AS edgeId
MATCH ()-[edge:RelationshipType {id: edgeId}]->()
RETURN edge.id AS edge, edge.claimIds AS claims
