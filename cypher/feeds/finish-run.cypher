// Ends a run, and keeps with its feed what the next one needs. A run that was given up in the meantime stays as it is. `checked` is false
// when the feed is to be looked at again as soon as possible.
// params: run: string  status: string  fetched: int  ingested: int  known: int  rejected: int  reasons: [string]  error: string|null  checked: boolean  title: string|null  etag: string|null  lastModified: string|null  seen: [string]
// returns: nothing
MATCH (run:IngestionRun {id: $run})-[:OF]->(feed:Feed)
WHERE run.status = 'RUNNING'
SET run.status = $status,
    run.finishedAt = datetime.realtime(),
    run.leaseUntil = null,
    run.fetched = toInteger($fetched),
    run.ingested = toInteger($ingested),
    run.known = toInteger($known),
    run.rejected = toInteger($rejected),
    run.reasons = $reasons,
    run.error = $error,
    feed.title = coalesce(feed.title, $title),
    feed.etag = $etag,
    feed.lastModified = $lastModified,
    feed.seen = $seen,
    feed.lastError = $error,
    feed.lastCheckedAt = CASE WHEN $checked THEN datetime.realtime() ELSE feed.lastCheckedAt END,
    feed.lastSucceededAt = CASE WHEN $status = 'SUCCEEDED' THEN datetime.realtime() ELSE feed.lastSucceededAt END
