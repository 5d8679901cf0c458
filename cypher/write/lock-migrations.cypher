// Waits until no other process migrates, and keeps others waiting until this transaction ends.
// params: none
// returns: nothing
MERGE (lock:MigrationLock {id: 'migrations'})
SET lock.id = 'migrations'
