// The claims of some articles, with the event that each reports now.
// params: articles: [string]
// returns: id, event, score, reasons
UNWIND $articles AS articleId
MATCH (:Article {id: articleId})-[:HAS_SENTENCE]->(:Sentence)<-[:QUOTES]-(claim:Claim)
OPTIONAL MATCH (claim)-[reported:REPORTS]->(event:Event)
RETURN claim.id AS id, event.id AS event, reported.score AS score, reported.reasons AS reasons
