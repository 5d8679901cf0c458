// Pages of claims. The search starts from what the page names: events, articles, those who speak, or those spoken of.
// Order: the newest article first (the key is days since 1970, negated), undated ones last, then the order of the article.
// params: keys: [ClaimPage]  limit: int
// returns: at, key, tie, claim, quote, sentenceId, articleId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL (page) {
    WITH page WHERE page.events IS NULL AND page.articles IS NULL AND page.speakers IS NULL AND page.by IS NULL AND page.about IS NULL
    MATCH (claim:Claim)
    RETURN claim
    UNION
    WITH page WHERE page.events IS NOT NULL
    UNWIND page.events AS event
    MATCH (:Event {id: event})<-[:REPORTS]-(claim:Claim)
    RETURN claim
    UNION
    WITH page WHERE page.events IS NULL
    UNWIND page.articles AS article
    MATCH (:Article {id: article})-[:HAS_SENTENCE]->(:Sentence)<-[:QUOTES]-(claim:Claim)
    RETURN claim
    UNION
    WITH page WHERE page.events IS NULL AND page.articles IS NULL AND (page.speakers IS NOT NULL OR page.by IS NOT NULL)
    UNWIND coalesce(page.speakers, page.by) AS by
    MATCH (:Entity {id: by})<-[:IDENTIFIED_AS]-(:Reference)<-[:ATTRIBUTED_TO]-(claim:Claim)
    RETURN claim
    UNION
    WITH page WHERE page.events IS NULL AND page.articles IS NULL AND page.speakers IS NULL AND page.by IS NULL
    UNWIND page.about AS about
    MATCH (:Entity {id: about})<-[:IDENTIFIED_AS]-(:Reference)<-[:INVOLVES]-(claim:Claim)
    RETURN claim
  }
  MATCH (claim)-[quote:QUOTES]->(sentence:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  WHERE (page.types IS NULL OR claim.type IN page.types)
    AND (page.modality IS NULL OR claim.modality IN page.modality)
    AND (page.polarity IS NULL OR claim.polarity = page.polarity)
    AND (page.minConfidence IS NULL OR claim.confidence >= page.minConfidence)
    AND (page.articles IS NULL OR article.id IN page.articles)
    AND (page.publishedFrom IS NULL OR article.publishedEnd >= date(page.publishedFrom))
    AND (page.publishedTo IS NULL OR article.publishedStart < date(page.publishedTo))
    AND (page.speakers IS NULL OR EXISTS {
      MATCH (claim)-[:ATTRIBUTED_TO {order: 0}]->(:Reference)-[:IDENTIFIED_AS]->(entity:Entity) WHERE entity.id IN page.speakers
    })
    AND (page.by IS NULL OR EXISTS {
      MATCH (claim)-[:ATTRIBUTED_TO]->(:Reference)-[:IDENTIFIED_AS]->(entity:Entity) WHERE entity.id IN page.by
    })
    AND (page.about IS NULL OR EXISTS {
      MATCH (claim)-[:INVOLVES]->(:Reference)-[:IDENTIFIED_AS]->(entity:Entity) WHERE entity.id IN page.about
    })
  WITH *, coalesce(-duration.inDays(date('1970-01-01'), article.publishedStart).days, 1.0e9) AS key,
       article.id + ':' + right('000000000' + toString(quote.start), 9) + ':' + claim.id AS tie
  WHERE page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie)
  RETURN key, tie, claim, quote, sentence.id AS sentenceId, article.id AS articleId
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, claim, quote, sentenceId, articleId
ORDER BY at, key, tie
