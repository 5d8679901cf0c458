// Forgets a feed and its runs; the articles that came from it stay. No row when there is no such feed.
// params: id: string
// returns: id
MATCH (feed:Feed {id: $id})
OPTIONAL MATCH (run:IngestionRun)-[:OF]->(feed)
WITH feed, collect(run) AS runs
FOREACH (run IN runs | DETACH DELETE run)
DETACH DELETE feed
RETURN $id AS id
