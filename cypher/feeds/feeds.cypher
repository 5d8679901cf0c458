// The feeds by address, all of them or those with the given ids.
// params: ids: [string]|null
// returns: id, url, title, publisher, intervalMinutes, lastCheckedAt, lastSucceededAt, lastError, createdAt
MATCH (feed:Feed)
WHERE $ids IS NULL OR feed.id IN $ids
RETURN feed.id AS id, feed.url AS url, feed.title AS title, feed.publisher AS publisher, feed.intervalMinutes AS intervalMinutes,
       feed.lastCheckedAt AS lastCheckedAt, feed.lastSucceededAt AS lastSucceededAt, feed.lastError AS lastError, feed.createdAt AS createdAt
ORDER BY url
