// Writes what an article claims, each with its quote.
// params: rows: [{id: string, sentence: string, type: string, mode: string|null, contexts: [string], polarity: string, modality: string, validFrom: date|null, validTo: date|null, precision: string|null, expression: quote|null, trigger: quote, evidence: quote, said: quote|null, direct: boolean|null, confidence: float, reasons: [string]}]
// returns: nothing
UNWIND $rows AS row
MATCH (sentence:Sentence {id: row.sentence})
CREATE (claim:Claim {
  id: row.id,
  type: row.type,
  mode: row.mode,
  contexts: row.contexts,
  polarity: row.polarity,
  modality: row.modality,
  validFrom: date(row.validFrom),
  validTo: date(row.validTo),
  precision: row.precision,
  expression: row.expression.text,
  expressionStart: toInteger(row.expression.start),
  expressionEnd: toInteger(row.expression.end),
  trigger: row.trigger.text,
  triggerStart: toInteger(row.trigger.start),
  triggerEnd: toInteger(row.trigger.end),
  said: row.said.text,
  saidStart: toInteger(row.said.start),
  saidEnd: toInteger(row.said.end),
  direct: row.direct,
  confidence: toFloat(row.confidence),
  reasons: row.reasons
})
CREATE (claim)-[:QUOTES {start: toInteger(row.evidence.start), end: toInteger(row.evidence.end), text: row.evidence.text}]->(sentence)
