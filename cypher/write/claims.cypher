// Claims with all that resolution needs of them, and the event that each reports now.
// params: ids: [string]
// returns: id, type, mode, contexts, polarity, modality, validFrom, validTo, precision, confidence, roles, speaker, article, reports
UNWIND $ids AS claimId
MATCH (claim:Claim {id: claimId})
MATCH (article:Article {id: split(claim.id, ':')[0]})
RETURN claim.id AS id, claim.type AS type, claim.mode AS mode, claim.contexts AS contexts, claim.polarity AS polarity,
       claim.modality AS modality, claim.validFrom AS validFrom, claim.validTo AS validTo, claim.precision AS precision,
       claim.confidence AS confidence,
       COLLECT {
         MATCH (claim)-[part:INVOLVES]->(reference:Reference)
         OPTIONAL MATCH (reference)-[:IDENTIFIED_AS]->(entity:Entity)
         RETURN {role: part.role, title: part.title, reference: reference.id, name: reference.name, kind: reference.kind, entity: entity.id}
       } AS roles,
       head(COLLECT {
         MATCH (claim)-[:ATTRIBUTED_TO {order: 0}]->(reference:Reference)
         WHERE claim.type = 'STATEMENT'
         OPTIONAL MATCH (reference)-[:IDENTIFIED_AS]->(entity:Entity)
         RETURN {reference: reference.id, name: reference.name, kind: reference.kind, entity: entity.id}
       }) AS speaker,
       {id: article.id, contentHash: article.contentHash, publishedStart: article.publishedStart, publishedEnd: article.publishedEnd} AS article,
       head(COLLECT {
         MATCH (claim)-[reported:REPORTS]->(event:Event)
         RETURN {to: event.id, score: reported.score, reasons: reported.reasons}
       }) AS reports
