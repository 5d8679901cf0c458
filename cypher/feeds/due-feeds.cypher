// The feeds whose next time has come and of which no run is under way, the longest waiting first.
// params: none
// returns: id
MATCH (feed:Feed)
WHERE (feed.lastCheckedAt IS NULL OR feed.lastCheckedAt + duration({minutes: feed.intervalMinutes}) <= datetime.realtime())
  AND NOT EXISTS { (feed)<-[:OF]-(:IngestionRun {status: 'RUNNING'}) }
RETURN feed.id AS id
ORDER BY coalesce(feed.lastCheckedAt, feed.createdAt)
