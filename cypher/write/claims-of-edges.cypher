// The claims behind some drawn edges of one type.
// params: edges: [string]
// returns: id
// type: RelationshipType
UNWIND $edges AS edgeId
MATCH ()-[edge:RelationshipType {id: edgeId}]->()
UNWIND edge.claimIds AS id
RETURN DISTINCT id
