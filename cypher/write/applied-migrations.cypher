// The migrations that this graph has had, in their order.
// params: none
// returns: name, checksum
MATCH (migration:Migration)
RETURN migration.name AS name, migration.checksum AS checksum
ORDER BY name
