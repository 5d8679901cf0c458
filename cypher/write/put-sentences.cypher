// Writes an article's sentences.
// params: article: string  rows: [{id: string, ordinal: int, start: int, end: int, text: string}]
// returns: nothing
MATCH (article:Article {id: $article})
UNWIND $rows AS row
CREATE (article)-[:HAS_SENTENCE]->(:Sentence {
  id: row.id,
  ordinal: toInteger(row.ordinal),
  start: toInteger(row.start),
  end: toInteger(row.end),
  text: row.text
})
