// Unties claims from the events that they no longer report.
// params: ids: [string]
// returns: nothing
UNWIND $ids AS id
MATCH (:Claim {id: id})-[reported:REPORTS]->(:Event)
DELETE reported
