// Why these events are one each: the claims that report them, with score and reasons, the hundred surest.
// params: keys: [string]
// returns: at, claimId, score, reasons
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
CALL (id) {
  MATCH (:Event {id: id})<-[report:REPORTS]-(claim:Claim)
  RETURN claim.id AS claimId, report.score AS score, report.reasons AS reasons
  ORDER BY score DESC, claimId
  LIMIT 100
}
RETURN at, claimId, score, reasons
ORDER BY at, score DESC, claimId
