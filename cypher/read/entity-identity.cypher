// Why these entities are one each: the references that are taken for them, with score and reasons, the hundred surest.
// params: keys: [string]
// returns: at, referenceId, score, reasons
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
CALL (id) {
  MATCH (:Entity {id: id})<-[identification:IDENTIFIED_AS]-(reference:Reference)
  RETURN reference.id AS referenceId, identification.score AS score, identification.reasons AS reasons
  ORDER BY score DESC, referenceId
  LIMIT 100
}
RETURN at, referenceId, score, reasons
ORDER BY at, score DESC, referenceId
