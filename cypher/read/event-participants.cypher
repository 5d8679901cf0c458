// Who took part in these events, in which role.
// params: keys: [string]
// returns: at, role, entity
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Event {id: id})<-[participation:PARTICIPATED_IN]-(entity:Entity)
RETURN at, participation.role AS role, entity
ORDER BY at, role, entity.name, entity.id
