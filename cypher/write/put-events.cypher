// Draws events, with those who take part and where.
// params: rows: [{id: string, label: string, type: string, mode: string|null, contexts: [string], title: string, status: string, start: date|null, end: date|null, precision: string|null, score: float|null, quad: string|null, claimCount: int, originCount: int, confidence: float, participants: [{entity: string, role: string}], places: [string]}]
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
WITH row, event
CALL (event) {
  MATCH (event)<-[part:PARTICIPATED_IN]-(:Entity)
  DELETE part
}
CALL (event) {
  MATCH (event)-[where:LOCATED_IN]->(:Entity)
  DELETE where
}
CALL (row, event) {
  UNWIND row.participants AS part
  MATCH (entity:Entity {id: part.entity})
  CREATE (entity)-[:PARTICIPATED_IN {role: part.role}]->(event)
}
CALL (row, event) {
  UNWIND row.places AS id
  MATCH (place:Entity {id: id})
  CREATE (event)-[:LOCATED_IN]->(place)
}
