// Pages of edges between entities. `between` asks for edges among these entities, `of` for those at either end of one.
// Order: the most origins first, then the id.
// params: keys: [RelationshipPage]  limit: int
// returns: at, key, tie, type, sourceId, targetId, edge
// plan: DirectedAllRelationshipsScan: only when neither `of` nor `between` narrows the search
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL (page) {
    WITH page WHERE page.of IS NULL AND page.between IS NULL
    MATCH (:Entity)-[edge]->(:Entity)
    RETURN edge
    UNION
    WITH page WHERE page.of IS NOT NULL
    MATCH (:Entity {id: page.of})-[edge]-(:Entity)
    RETURN edge
    UNION
    WITH page WHERE page.of IS NULL
    UNWIND page.between AS id
    MATCH (:Entity {id: id})-[edge]->(other:Entity)
    WHERE other.id IN page.between
    RETURN edge
  }
  WITH page, edge, startNode(edge) AS source, endNode(edge) AS target
  WHERE edge.claimCount IS NOT NULL
    AND (page.types IS NULL OR type(edge) IN page.types)
    AND (page.between IS NULL OR (source.id IN page.between AND target.id IN page.between))
    AND (page.modality IS NULL OR edge.modality IN page.modality)
    AND (page.polarity IS NULL OR edge.polarity = page.polarity)
    AND (page.minOrigins IS NULL OR edge.originCount >= page.minOrigins)
    AND (page.asOf IS NULL OR (
      (edge.validFrom IS NULL OR edge.validFrom <= date(page.asOf)) AND (edge.validTo IS NULL OR edge.validTo > date(page.asOf))
    ))
    AND ((page.publishedFrom IS NULL AND page.publishedTo IS NULL) OR EXISTS {
      MATCH (claim:Claim)-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
      WHERE claim.id IN edge.claimIds
        AND (page.publishedFrom IS NULL OR article.publishedEnd >= date(page.publishedFrom))
        AND (page.publishedTo IS NULL OR article.publishedStart < date(page.publishedTo))
    })
  WITH *, -edge.originCount AS key,
       edge.id AS tie
  WHERE page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie)
  RETURN key, tie, edge, type(edge) AS type, source.id AS sourceId, target.id AS targetId
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, type, sourceId, targetId, edge
ORDER BY at, key, tie
