// The properties of feeds and runs that no earlier migration names.
UNWIND ['leaseUntil', 'seen'] AS property
CALL db.createProperty(property);
