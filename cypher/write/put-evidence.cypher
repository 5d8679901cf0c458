// Writes everything that a new article says. Ids are unique among all articles; a sentence, reference or claim is named by its id.
// params: article: string  feed: string|null  sentences: [SentenceRow]  references: [ReferenceRow]  mentions: [MentionRow]  claims: [ClaimRow]  roles: [RoleRow]  attributions: [AttributionRow]
// returns: nothing
// plan: CartesianProduct: of one node and one node, each found by its id
MATCH (article:Article {id: $article})
CALL (article) {
  MATCH (feed:Feed {id: $feed})
  CREATE (article)-[:CAME_FROM]->(feed)
}
CALL (article) {
  UNWIND $sentences AS row
  CREATE (article)-[:HAS_SENTENCE]->(:Sentence {
    id: row.id,
    ordinal: toInteger(row.ordinal),
    start: toInteger(row.start),
    end: toInteger(row.end),
    text: row.text
  })
}
CALL () {
  UNWIND $references AS row
  CREATE (:Reference {
    id: row.id,
    kind: row.kind,
    subtype: row.subtype,
    name: row.name,
    names: row.names,
    country: row.country
  })
}
CALL () {
  UNWIND $mentions AS row
  MATCH (sentence:Sentence {id: row.sentence})
  MATCH (reference:Reference {id: row.reference})
  CREATE (sentence)-[:MENTIONS {start: toInteger(row.start), end: toInteger(row.end), text: row.text, form: row.form}]->(reference)
}
CALL () {
  UNWIND $claims AS row
  MATCH (sentence:Sentence {id: row.sentence})
  CREATE (:Claim {
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
  })-[:QUOTES {start: toInteger(row.evidence.start), end: toInteger(row.evidence.end), text: row.evidence.text}]->(sentence)
}
CALL () {
  UNWIND $roles AS row
  MATCH (claim:Claim {id: row.claim})
  MATCH (reference:Reference {id: row.reference})
  CREATE (claim)-[:INVOLVES {role: row.role, title: row.title}]->(reference)
}
CALL () {
  UNWIND $attributions AS row
  MATCH (claim:Claim {id: row.claim})
  MATCH (reference:Reference {id: row.reference})
  CREATE (claim)-[:ATTRIBUTED_TO {
    order: toInteger(row.order),
    verb: row.verb.text,
    start: toInteger(row.verb.start),
    end: toInteger(row.verb.end)
  }]->(reference)
}
