// The next events after one, in the order of their ids.
// params: after: string  limit: int
// returns: id
MATCH (event:Event)
WHERE event.id > $after
RETURN event.id AS id
ORDER BY id
LIMIT toInteger($limit)
