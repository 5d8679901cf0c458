// How are these two connected, in at most four steps?
// The three shortest ways; click a step for its quote. Put two names between the quotes; '' takes a well-connected person.
// Raise the number of origins to trust only what several independent sources say.
// params: none
// returns: path
WITH '' AS left, '' AS right, 1 AS origins
MATCH (a:Entity)
WHERE left IN a.names OR (left = '' AND a:Person)
WITH a, right, origins
ORDER BY COUNT { (a)--(:Entity) } DESC, a.id
LIMIT 1
WITH a, right, origins, COLLECT { MATCH (a)--(near:Entity) RETURN near } AS neighbours
MATCH (b:Entity)
WHERE a <> b
  AND (right IN b.names OR (right = '' AND b:Person AND EXISTS { (b)--(between:Entity) WHERE between IN neighbours }))
WITH a, b, origins
// Of anybody, one who is near but no neighbour tells the most.
ORDER BY b IN neighbours, COUNT { (b)--(:Entity) } DESC, b.id
LIMIT 1
MATCH path = SHORTEST 3 (a) ((:Entity)-[step WHERE step.originCount >= origins]-(:Entity)){1,4} (b)
RETURN path
ORDER BY length(path)
