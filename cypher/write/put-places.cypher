// Draws where events happen.
// params: rows: [{event: string, place: string}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (place:Entity {id: row.place})
CREATE (event)-[:LOCATED_IN]->(place)
