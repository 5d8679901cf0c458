// Begins a run of a feed, unless another is under way: gives what the run needs to know, or no row. The feed is written to first, so that
// two processes that begin at once wait for each other.
// params: feed: string  run: string  leaseSeconds: int
// returns: url, title, publisher, etag, lastModified, seen
MATCH (feed:Feed {id: $feed})
SET feed.id = $feed
WITH feed
WHERE NOT EXISTS {
  MATCH (feed)<-[:OF]-(other:IngestionRun {status: 'RUNNING'})
  WHERE other.id <> $run AND other.leaseUntil > datetime.realtime()
}
MERGE (run:IngestionRun {id: $run})
ON CREATE SET run.startedAt = datetime.realtime(),
              run.status = 'RUNNING',
              run.fetched = 0,
              run.ingested = 0,
              run.known = 0,
              run.rejected = 0
SET run.leaseUntil = datetime.realtime() + duration({seconds: toInteger($leaseSeconds)})
MERGE (run)-[:OF]->(feed)
RETURN feed.url AS url, feed.title AS title, feed.publisher AS publisher, feed.etag AS etag, feed.lastModified AS lastModified,
       coalesce(feed.seen, []) AS seen
