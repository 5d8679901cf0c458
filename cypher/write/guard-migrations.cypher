// Makes two lock nodes impossible.
// params: none
// returns: nothing
CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.id IS UNIQUE
