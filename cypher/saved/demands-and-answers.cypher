// Who demanded what of whom, and was it accepted or refused?
// Put the name of the one who was asked between the quotes; '' shows all.
// params: none
// returns: demand, answer
WITH '' AS name
MATCH demand = (asking:Entity)-[asks:DEMANDED_OF]->(asked:Entity)
WHERE name = '' OR name IN asked.names
OPTIONAL MATCH answer = (asked)-[:AGREED_WITH|CONCEDED_TO|REJECTED]->(asking)
RETURN demand, answer
ORDER BY asks.originCount DESC, asks.id
LIMIT 200
