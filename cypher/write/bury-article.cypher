// Puts a tombstone in an article's place: gives its id, and no row when the graph doesn't have the article or it is retracted already.
// params: id: string  reason: string  retractedAt: datetime
// returns: id
MATCH (article:Article {id: $id})
MERGE (tombstone:Tombstone {id: article.id})
WITH article, tombstone
WHERE tombstone.retractedAt IS NULL
SET tombstone.url = article.url,
    tombstone.title = article.title,
    tombstone.reason = $reason,
    tombstone.retractedAt = datetime($retractedAt)
RETURN tombstone.id AS id
