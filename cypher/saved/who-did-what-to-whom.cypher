// Who did what to whom, of late?
// What articles told last of the hundred entities that they spoke of last: a good place to begin.
// params: none
// returns: path
MATCH (one:Entity)
WITH one
ORDER BY one.lastSeen IS NULL, one.lastSeen DESC, one.id
LIMIT 100
MATCH path = (one)-[edge]->(:Entity)
WHERE edge.lastSeen IS NOT NULL
RETURN path
ORDER BY edge.lastSeen DESC, edge.originCount DESC, edge.id
LIMIT 100
