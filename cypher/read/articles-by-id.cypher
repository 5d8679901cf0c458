// The articles with these ids, without their texts.
// params: keys: [string]
// returns: at, article
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (article:Article {id: id})
RETURN at, article {.*, text: null} AS article
