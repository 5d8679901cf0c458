// Entities by any of their names, the best match first. `text` is a full-text query that holds no operators of its user.
// Order: the key, always ascending (the negated score), then the id.
// params: keys: [SearchPage]  limit: int
// returns: at, key, tie, entity
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL db.index.fulltext.queryNodes('entity_names', page.text) YIELD node AS entity, score
  WITH page, entity, -score AS key, entity.id AS tie
  WHERE (page.kinds IS NULL OR entity.kind IN page.kinds)
    AND (page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie))
  RETURN key, tie, entity
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, entity
ORDER BY at, key, tie
