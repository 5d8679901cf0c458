// The claims of some articles.
// params: articles: [string]
// returns: id
UNWIND $articles AS articleId
MATCH (:Article {id: articleId})-[:HAS_SENTENCE]->(:Sentence)<-[:QUOTES]-(claim:Claim)
RETURN claim.id AS id
