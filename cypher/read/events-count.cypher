// How many events the same pages hold in all.
// params: keys: [EventPage]
// returns: at, count
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
  RETURN count(event) AS count
}
RETURN at, count
