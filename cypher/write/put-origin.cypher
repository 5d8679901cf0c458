// Remembers the feed that an article came from.
// params: article: string  feed: string
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
MATCH (article:Article {id: $article})
MATCH (feed:Feed {id: $feed})
MERGE (article)-[:CAME_FROM]->(feed)
