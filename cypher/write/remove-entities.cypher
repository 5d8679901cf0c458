// Removes entities that nothing speaks of any more.
// params: ids: [string]
// returns: nothing
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
