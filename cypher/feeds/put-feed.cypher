// Remembers a feed by its address. Told of again, it takes over what is said of it now and keeps the rest.
// params: id: string  url: string  title: string|null  publisher: string|null  intervalMinutes: int|null  defaultInterval: int  createdAt: datetime
// returns: isNew
MERGE (feed:Feed {id: $id})
ON CREATE SET feed.url = $url,
              feed.createdAt = datetime($createdAt),
              feed.intervalMinutes = toInteger($defaultInterval),
              feed.seen = []
SET feed.title = coalesce($title, feed.title),
    feed.publisher = coalesce($publisher, feed.publisher),
    feed.intervalMinutes = coalesce(toInteger($intervalMinutes), feed.intervalMinutes)
RETURN feed.createdAt = datetime($createdAt) AS isNew
