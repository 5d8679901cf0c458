// Draws who takes part in events.
// params: rows: [{event: string, entity: string, role: string}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MATCH (event:Event {id: row.event})
MATCH (entity:Entity {id: row.entity})
CREATE (entity)-[:PARTICIPATED_IN {role: row.role}]->(event)
