// What surrounds this person within two steps, by meetings and posts alone?
// Put a name between the quotes; '' takes the person with the most of them.
// params: none
// returns: path
WITH '' AS name
MATCH (person:Person)
WHERE name = '' OR name IN person.names
WITH person
ORDER BY COUNT { (person)-[:MET_WITH|HOLDS_POSITION|SPEAKS_FOR|MEMBER_OF]-() } DESC, person.id
LIMIT 1
MATCH path = (person)-[:MET_WITH|HOLDS_POSITION|SPEAKS_FOR|MEMBER_OF]-{1,2}(:Entity)
RETURN path
ORDER BY length(path)
LIMIT 200
