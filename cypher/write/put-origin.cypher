// Remembers the feed that an article came from.
// params: article: string  feed: string
// returns: nothing
MATCH (article:Article {id: $article})
MATCH (feed:Feed {id: $feed})
MERGE (article)-[:CAME_FROM]->(feed)
