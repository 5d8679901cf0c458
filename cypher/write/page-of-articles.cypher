// The next articles after one, in the order of their ids.
// params: after: string  limit: int
// returns: id
MATCH (article:Article)
WHERE article.id > $after
RETURN article.id AS id
ORDER BY id
LIMIT toInteger($limit)
