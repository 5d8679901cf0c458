// Writes where an article's sentences mention its references.
// params: rows: [{sentence: string, reference: string, start: int, end: int, text: string, form: string}]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
MATCH (reference:Reference {id: row.reference})
CREATE (sentence)-[:MENTIONS {start: toInteger(row.start), end: toInteger(row.end), text: row.text, form: row.form}]->(reference)
