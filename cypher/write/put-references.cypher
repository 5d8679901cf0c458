// Writes what an article speaks of.
// params: rows: [{id: string, kind: string, subtype: string|null, name: string, names: [string], country: string|null}]
// returns: nothing
UNWIND $rows AS row
CREATE (:Reference {
  id: row.id,
  kind: row.kind,
  subtype: row.subtype,
  name: row.name,
  names: row.names,
  country: row.country
})
