// How many entities the same searches find in all.
// params: keys: [SearchPage]
// returns: at, count
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL db.index.fulltext.queryNodes('entity_names', page.text) YIELD node AS entity
  WITH page, entity
  WHERE page.kinds IS NULL OR entity.kind IN page.kinds
  RETURN count(entity) AS count
}
RETURN at, count
