// Remembers that a migration was applied.
// params: name: string  checksum: string  appliedAt: datetime
// returns: nothing
MERGE (migration:Migration {name: $name})
SET migration.checksum = $checksum, migration.appliedAt = datetime($appliedAt)
