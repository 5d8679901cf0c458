// The runs of a feed, or of all feeds, newest first.
// params: feed: string|null  limit: int
// returns: id, feed, startedAt, finishedAt, status, fetched, ingested, known, rejected, reasons, error
MATCH (run:IngestionRun)-[:OF]->(feed:Feed)
WHERE $feed IS NULL OR feed.id = $feed
RETURN run.id AS id, feed.id AS feed, run.startedAt AS startedAt, run.finishedAt AS finishedAt, run.status AS status,
       run.fetched AS fetched, run.ingested AS ingested, run.known AS known, run.rejected AS rejected,
       coalesce(run.reasons, []) AS reasons, run.error AS error
ORDER BY startedAt DESC, id
LIMIT toInteger($limit)
