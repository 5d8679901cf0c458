// The next entities after one, in the order of their ids.
// params: after: string  limit: int
// returns: id
MATCH (entity:Entity)
WHERE entity.id > $after
RETURN entity.id AS id
ORDER BY id
LIMIT toInteger($limit)
