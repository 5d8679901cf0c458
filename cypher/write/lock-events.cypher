// Makes sure that some events are there, and keeps other writers from them until this transaction ends. The ids must be in order, so
// that two writers never wait for each other.
// params: ids: [string]
// returns: nothing
UNWIND $ids AS id
MERGE (event:Event {id: id})
SET event.id = id
