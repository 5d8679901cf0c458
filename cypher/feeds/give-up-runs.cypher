// Marks the runs as failed whose process no longer tells that they go on. Their feeds are due at once.
// params: error: string
// returns: id
MATCH (run:IngestionRun)-[:OF]->(feed:Feed)
WHERE run.status = 'RUNNING' AND run.leaseUntil <= datetime.realtime()
SET run.status = 'FAILED',
    run.finishedAt = datetime.realtime(),
    run.leaseUntil = null,
    run.error = $error,
    feed.lastError = $error
RETURN run.id AS id
