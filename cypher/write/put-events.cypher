// Draws events, without those who take part and where.
// params: rows: [{id: string, label: string, type: string, mode: string|null, contexts: [string], title: string, status: string, start: date|null, end: date|null, precision: string|null, score: float|null, quad: string|null, claimCount: int, originCount: int, confidence: float}]
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event:$(row.label),
    event.type = row.type,
    event.mode = row.mode,
    event.contexts = row.contexts,
    event.title = row.title,
    event.status = row.status,
    event.start = date(row.start),
    event.end = date(row.end),
    event.precision = row.precision,
    event.score = toFloat(row.score),
    event.quad = row.quad,
    event.claimCount = toInteger(row.claimCount),
    event.originCount = toInteger(row.originCount),
    event.confidence = toFloat(row.confidence)
WITH event
OPTIONAL MATCH (:Entity)-[part:PARTICIPATED_IN]->(event)
DELETE part
WITH DISTINCT event
OPTIONAL MATCH (event)-[where:LOCATED_IN]->(:Place)
DELETE where
