// Removes an article and all evidence that came with it.
// params: id: string
// returns: nothing
MATCH (article:Article {id: $id})
CALL (article) {
  MATCH (claim:Claim)
  WHERE claim.id STARTS WITH article.id + ':'
  DETACH DELETE claim
}
CALL (article) {
  MATCH (reference:Reference)
  WHERE reference.id STARTS WITH article.id + ':'
  DETACH DELETE reference
}
CALL (article) {
  MATCH (sentence:Sentence)
  WHERE sentence.id STARTS WITH article.id + ':'
  DETACH DELETE sentence
}
DETACH DELETE article
