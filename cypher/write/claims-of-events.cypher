// The claims that report some events.
// params: events: [string]
// returns: id
UNWIND $events AS eventId
MATCH (:Event {id: eventId})<-[:REPORTS]-(claim:Claim)
RETURN DISTINCT claim.id AS id
