// Tells that a run still goes on, and how far it has come. No row when somebody has given it up in the meantime.
// params: run: string  leaseSeconds: int  fetched: int  ingested: int  known: int  rejected: int
// returns: id
MATCH (run:IngestionRun {id: $run})
WHERE run.status = 'RUNNING'
SET run.leaseUntil = datetime.realtime() + duration({seconds: toInteger($leaseSeconds)}),
    run.fetched = toInteger($fetched),
    run.ingested = toInteger($ingested),
    run.known = toInteger($known),
    run.rejected = toInteger($rejected)
RETURN run.id AS id
