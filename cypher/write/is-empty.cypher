// Whether no article was ever written: neither one nor a retracted one's tombstone is there.
// params: none
// returns: empty
RETURN NOT EXISTS { MATCH (:Article) } AND NOT EXISTS { MATCH (:Tombstone) } AS empty
