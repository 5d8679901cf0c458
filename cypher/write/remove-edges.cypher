// Removes edges that no claim tells any more.
// params: ids: [string]
// returns: nothing
// type: RelationshipType
UNWIND $ids AS id
MATCH ()-[edge:RelationshipType {id: id}]->()
DELETE edge
