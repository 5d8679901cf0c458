// Removes events that nothing reports any more.
// params: ids: [string]
// returns: nothing
UNWIND $ids AS id
MATCH (event:Event {id: id})
DETACH DELETE event
