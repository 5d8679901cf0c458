// The claims with these ids, each with its quote and where it stands.
// params: keys: [string]
// returns: at, claim, quote, sentenceId, articleId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (claim:Claim {id: id})-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN at, claim, quote, sentence.id AS sentenceId, article.id AS articleId
