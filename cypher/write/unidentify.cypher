// Unties references from the entities that they no longer stand for.
// params: ids: [string]
// returns: nothing
UNWIND $ids AS id
MATCH (:Reference {id: id})-[identified:IDENTIFIED_AS]->(:Entity)
DELETE identified
