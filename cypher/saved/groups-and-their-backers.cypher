// Which armed groups are backed by, linked to, opposed to or fighting whom?
// Put a government's name between the quotes to see its groups alone.
// params: none
// returns: path
WITH '' AS name
MATCH path = (:ArmedGroup)-[tie:SUPPORTS|AIDED|LINKED_TO|ALLIED_WITH|OPPOSES|FIGHTS]-(backer:Entity)
WHERE name = '' OR name IN backer.names
RETURN path
ORDER BY tie.originCount DESC, tie.id
LIMIT 200
