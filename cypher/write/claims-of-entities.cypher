// The claims in which some entities play a part that may draw an edge.
// params: entities: [string]
// returns: id
UNWIND $entities AS entityId
MATCH (:Entity {id: entityId})<-[:IDENTIFIED_AS]-(:Reference)<-[part:INVOLVES]-(claim:Claim)
WHERE part.role IN ['SUBJECT', 'OBJECT', 'ACTOR', 'RECIPIENT']
RETURN DISTINCT claim.id AS id
