// Draws who takes part in events.
// params: rows: [{event: string, entity: string, role: string}]
// returns: nothing
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
WITH row, event
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:PARTICIPATED_IN {role: row.role}]->(event)
