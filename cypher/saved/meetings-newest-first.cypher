// Who met whom, or is to meet whom, and where?
// The newest 25 meetings. Each says whether it was held, announced or denied, or whether accounts differ.
// params: none
// returns: path, place
MATCH (meeting:Meeting)
WITH meeting
ORDER BY meeting.start IS NULL, meeting.start DESC, meeting.id
LIMIT 25
MATCH path = (:Entity)-[:PARTICIPATED_IN]->(meeting)
OPTIONAL MATCH place = (meeting)-[:LOCATED_IN]->(:Place)
RETURN path, place
ORDER BY meeting.start IS NULL, meeting.start DESC, meeting.id
