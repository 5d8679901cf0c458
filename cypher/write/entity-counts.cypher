// What some entities were drawn from, as counts.
// params: ids: [string]
// returns: id, kind, names, nameCounts, subtypes, subtypeCounts, countries, countryCounts, firstSeen, lastSeen, articleCount
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.articleCount IS NOT NULL
RETURN entity.id AS id, entity.kind AS kind, entity.names AS names, entity.nameCounts AS nameCounts, entity.subtypes AS subtypes,
       entity.subtypeCounts AS subtypeCounts, entity.countries AS countries, entity.countryCounts AS countryCounts,
       entity.firstSeen AS firstSeen, entity.lastSeen AS lastSeen, entity.articleCount AS articleCount
