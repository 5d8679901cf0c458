// Which governments support groups that fight one another?
// params: none
// returns: path
MATCH path = (one:Government)-[:SUPPORTS|AIDED]->(:Entity)-[fight:FIGHTS|ASSAULTED]-(:Entity)<-[:SUPPORTS|AIDED]-(other:Government)
WHERE one.id <= other.id
RETURN path
ORDER BY fight.originCount DESC, fight.id
LIMIT 100
