// Pages of entities.
// Order: the key, always ascending (name, or a negated number for the most and the newest first), then the id.
// params: keys: [EntityPage]  limit: int
// returns: at, key, tie, entity
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  MATCH (entity:Entity)
  WHERE (page.kinds IS NULL OR entity.kind IN page.kinds)
    AND (page.subtypes IS NULL OR entity.subtype IN page.subtypes)
    AND (page.countries IS NULL OR entity.country IN page.countries)
    AND (page.name IS NULL OR any(name IN [entity.name] + coalesce(entity.names, []) WHERE toLower(name) CONTAINS toLower(page.name)))
  WITH *, CASE page.order
         WHEN 'MOST_ARTICLES' THEN -entity.articleCount
         WHEN 'LAST_SEEN' THEN coalesce(-duration.inDays(date('1970-01-01'), entity.lastSeen).days, 1.0e9)
         ELSE toLower(entity.name)
       END AS key,
       entity.id AS tie
  WHERE page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie)
  RETURN key, tie, entity
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, entity
ORDER BY at, key, tie
