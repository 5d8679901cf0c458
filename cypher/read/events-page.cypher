// Pages of events. The search starts from a participant or a place when the page names one.
// Order: the key, always ascending (days since 1970, negated for the newest first; undated events come last), then the id.
// params: keys: [EventPage]  limit: int
// returns: at, key, tie, event
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL (page) {
    WITH page WHERE page.participants IS NULL AND page.places IS NULL
    MATCH (event:Event)
    RETURN event
    UNION
    WITH page WHERE page.participants IS NOT NULL
    MATCH (:Entity {id: page.participants[0]})-[:PARTICIPATED_IN]->(event:Event)
    RETURN event
    UNION
    WITH page WHERE page.participants IS NULL
    UNWIND page.places AS place
    MATCH (:Entity {id: place})<-[:LOCATED_IN]-(event:Event)
    RETURN event
  }
  WITH page, event
  WHERE (page.types IS NULL OR event.type IN page.types)
    AND (page.statuses IS NULL OR event.status IN page.statuses)
    AND (page.from IS NULL OR event.end >= date(page.from))
    AND (page.to IS NULL OR event.start < date(page.to))
    AND (page.asOf IS NULL OR (event.start <= date(page.asOf) AND event.end >= date(page.asOf)))
    AND (page.minOrigins IS NULL OR event.originCount >= page.minOrigins)
    AND (page.minConfidence IS NULL OR event.confidence >= page.minConfidence)
    AND (page.participants IS NULL OR all(id IN page.participants WHERE EXISTS {
      MATCH (event)<-[:PARTICIPATED_IN]-(:Entity {id: id})
    }))
    AND (page.places IS NULL OR EXISTS {
      MATCH (event)-[:LOCATED_IN]->(place:Place) WHERE place.id IN page.places
    })
    AND ((page.publishedFrom IS NULL AND page.publishedTo IS NULL) OR EXISTS {
      MATCH (event)<-[:REPORTS]-(:Claim)-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
      WHERE (page.publishedFrom IS NULL OR article.publishedEnd >= date(page.publishedFrom))
        AND (page.publishedTo IS NULL OR article.publishedStart < date(page.publishedTo))
    })
  WITH *, duration.inDays(date('1970-01-01'), event.start).days AS day
  WITH *, CASE
         WHEN page.order = 'MOST_ORIGINS' THEN -event.originCount
         WHEN day IS NULL THEN 1.0e9
         WHEN page.order = 'OLDEST_FIRST' THEN day
         ELSE -day
       END AS key,
       event.id AS tie
  WHERE page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie)
  RETURN key, tie, event
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, event
ORDER BY at, key, tie
