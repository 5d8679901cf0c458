// Who speaks for whom, and in which post?
// params: none
// returns: path
MATCH path = (:Person)-[speaks:SPEAKS_FOR]->(:Entity)
RETURN path
ORDER BY speaks.originCount DESC, speaks.id
LIMIT 200
