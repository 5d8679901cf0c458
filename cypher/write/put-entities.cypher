// Draws entities.
// params: rows: [{id: string, label: string, kind: string, name: string, names: [string], nameCounts: [int], subtype: string|null, subtypes: [string], subtypeCounts: [int], country: string|null, countries: [string], countryCounts: [int], firstSeen: date|null, lastSeen: date|null, articleCount: int}]
// returns: nothing
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity:$(row.label),
    entity.kind = row.kind,
    entity.name = row.name,
    entity.names = row.names,
    entity.nameCounts = [count IN row.nameCounts | toInteger(count)],
    entity.subtype = row.subtype,
    entity.subtypes = row.subtypes,
    entity.subtypeCounts = [count IN row.subtypeCounts | toInteger(count)],
    entity.country = row.country,
    entity.countries = row.countries,
    entity.countryCounts = [count IN row.countryCounts | toInteger(count)],
    entity.firstSeen = date(row.firstSeen),
    entity.lastSeen = date(row.lastSeen),
    entity.articleCount = toInteger(row.articleCount)
