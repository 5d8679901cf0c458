// Which sentences, in which articles, speak of the newest meetings, and who said so?
// params: none
// returns: evidence, speaker
MATCH (meeting:Meeting)
WITH meeting
ORDER BY meeting.start IS NULL, meeting.start DESC, meeting.id
LIMIT 5
MATCH evidence = (meeting)<-[:REPORTS]-(claim:Claim)-[:QUOTES]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)
OPTIONAL MATCH speaker = (claim)-[:ATTRIBUTED_TO]->(:Reference)
RETURN evidence, speaker
ORDER BY meeting.start IS NULL, meeting.start DESC, meeting.id, claim.id
LIMIT 100
