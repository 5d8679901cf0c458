// Why these events are one each: the claims that report them, with score and reasons.
// params: keys: [string]
// returns: at, claimId, score, reasons
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Event {id: id})<-[report:REPORTS]-(claim:Claim)
RETURN at, claim.id AS claimId, report.score AS score, report.reasons AS reasons
ORDER BY at, score DESC, claimId
