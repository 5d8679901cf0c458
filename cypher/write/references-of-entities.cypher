// All that was ever said of some entities, to count it anew.
// params: entities: [string]
// returns: id, kind, subtype, name, names, country, article, entity
UNWIND $entities AS entityId
MATCH (entity:Entity {id: entityId})<-[:IDENTIFIED_AS]-(reference:Reference)
MATCH (article:Article {id: split(reference.id, ':')[0]})
RETURN reference.id AS id, reference.kind AS kind, reference.subtype AS subtype, reference.name AS name, reference.names AS names,
       reference.country AS country,
       {id: article.id, contentHash: article.contentHash, publishedStart: article.publishedStart, publishedEnd: article.publishedEnd} AS article,
       entity.id AS entity
