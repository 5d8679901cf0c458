// What each id is the id of; no row for an unknown one.
// params: keys: [string]
// returns: at, type
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
CALL (id) {
  MATCH (:Article {id: id}) RETURN 'Article' AS type
  UNION
  MATCH (:Sentence {id: id}) RETURN 'Sentence' AS type
  UNION
  MATCH (:Reference {id: id}) RETURN 'Reference' AS type
  UNION
  MATCH (:Claim {id: id}) RETURN 'Claim' AS type
  UNION
  MATCH (:Entity {id: id}) RETURN 'Entity' AS type
  UNION
  MATCH (:Event {id: id}) RETURN 'Event' AS type
  UNION
  MATCH (:Entity {id: split(id, '~')[0]})-[edge]->(:Entity) WHERE edge.id = id RETURN 'Relationship' AS type
}
RETURN at, type
