// What happened in this place, and who took part?
// The newest 50 events. Put a place's name between the quotes; '' takes the place with the most events.
// params: none
// returns: happening, part
WITH '' AS name
MATCH (place:Place)<-[:LOCATED_IN]-(event:Event)
WHERE name = '' OR name IN place.names
WITH place, count(event) AS events
ORDER BY events DESC, place.id
LIMIT 1
MATCH happening = (place)<-[:LOCATED_IN]-(event:Event)
WITH event, happening
ORDER BY event.start IS NULL, event.start DESC, event.id
LIMIT 50
OPTIONAL MATCH part = (event)<-[:PARTICIPATED_IN]-(:Entity)
RETURN happening, part
ORDER BY event.start IS NULL, event.start DESC, event.id
