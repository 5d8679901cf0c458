// The texts of the articles with these ids: apart from the rest, for they are long.
// params: keys: [string]
// returns: at, text
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (article:Article {id: id})
RETURN at, article.text AS text
