// How many entities the same pages hold in all.
// params: keys: [EntityPage]
// returns: at, count
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  MATCH (entity:Entity)
  WHERE (page.kinds IS NULL OR entity.kind IN page.kinds)
    AND (page.subtypes IS NULL OR entity.subtype IN page.subtypes)
    AND (page.countries IS NULL OR entity.country IN page.countries)
    AND (page.name IS NULL OR any(name IN [entity.name] + coalesce(entity.names, []) WHERE toLower(name) CONTAINS toLower(page.name)))
  RETURN count(entity) AS count
}
RETURN at, count
