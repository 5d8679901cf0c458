// Whether the graph has an article or remembers its retraction; no row when it knows nothing of it.
// params: id: string
// returns: status
OPTIONAL MATCH (article:Article {id: $id})
OPTIONAL MATCH (tombstone:Tombstone {id: $id})
WITH CASE WHEN tombstone IS NOT NULL THEN 'RETRACTED' WHEN article IS NOT NULL THEN 'KNOWN' END AS status
WHERE status IS NOT NULL
RETURN status
