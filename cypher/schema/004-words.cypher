// Every label, relationship type and property that a query may name, so that none is unknown to the planner while the graph is empty.
UNWIND ['Article', 'Sentence', 'Reference', 'Claim', 'Tombstone', 'Feed', 'IngestionRun', 'Migration', 'MigrationLock',
        'Entity', 'Person', 'Government', 'ArmedGroup', 'Organization', 'Place',
        'Event', 'Agreement', 'Meeting', 'Support', 'Concession', 'Cooperation', 'Aid', 'Retreat', 'Demand', 'Accusation', 'Rejection',
        'Threat', 'Protest', 'Sanction', 'Mobilization', 'Coercion', 'Attack', 'Statement'] AS label
CALL db.createLabel(label);

UNWIND ['HAS_SENTENCE', 'MENTIONS', 'QUOTES', 'INVOLVES', 'ATTRIBUTED_TO', 'CAME_FROM', 'OF',
        'IDENTIFIED_AS', 'REPORTS', 'PARTICIPATED_IN', 'LOCATED_IN'] AS type
CALL db.createRelationshipType(type);

UNWIND ['id', 'url', 'title', 'text', 'language', 'publisher', 'publishedStart', 'publishedEnd', 'publishedPrecision', 'publishedSource',
        'publishedClues', 'publishedClueStarts', 'contentHash', 'recordedAt', 'extractor',
        'ordinal', 'start', 'end', 'kind', 'subtype', 'name', 'names', 'country', 'form',
        'type', 'mode', 'contexts', 'polarity', 'modality', 'validFrom', 'validTo', 'precision', 'expression', 'expressionStart', 'expressionEnd',
        'trigger', 'triggerStart', 'triggerEnd', 'said', 'saidStart', 'saidEnd', 'direct', 'confidence', 'reasons', 'role', 'order', 'verb',
        'reason', 'retractedAt', 'intervalMinutes', 'etag', 'lastModified', 'lastCheckedAt', 'lastSucceededAt', 'lastError', 'createdAt',
        'startedAt', 'finishedAt', 'status', 'fetched', 'ingested', 'known', 'rejected', 'error', 'checksum', 'appliedAt',
        'nameCounts', 'subtypes', 'subtypeCounts', 'countries', 'countryCounts', 'firstSeen', 'lastSeen', 'articleCount',
        'score', 'quad', 'claimCount', 'originCount', 'quote', 'caption', 'claimIds'] AS property
CALL db.createProperty(property);
