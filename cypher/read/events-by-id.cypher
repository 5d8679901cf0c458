// The events with these ids.
// params: keys: [string]
// returns: at, event
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (event:Event {id: id})
RETURN at, event
