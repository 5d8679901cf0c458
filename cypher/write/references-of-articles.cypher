// What some articles speak of, with all that resolution needs of it, and the entity that it is identified as now.
// params: articles: [string]
// returns: id, kind, subtype, name, names, country, forms, article, identified
UNWIND $articles AS articleId
MATCH (article:Article {id: articleId})-[:HAS_SENTENCE]->(:Sentence)-[mention:MENTIONS]->(reference:Reference)
WITH article, reference, collect(DISTINCT mention.form) AS forms
RETURN reference.id AS id, reference.kind AS kind, reference.subtype AS subtype, reference.name AS name, reference.names AS names,
       reference.country AS country, forms,
       {id: article.id, contentHash: article.contentHash, publishedStart: article.publishedStart, publishedEnd: article.publishedEnd} AS article,
       head(COLLECT {
         MATCH (reference)-[identified:IDENTIFIED_AS]->(entity:Entity)
         RETURN {to: entity.id, score: identified.score, reasons: identified.reasons}
       }) AS identified
