// Draws where events happen.
// params: rows: [{event: string, place: string}]
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WITH row, event
MATCH (place:Entity {id: row.place})
CREATE (event)-[:LOCATED_IN]->(place)
