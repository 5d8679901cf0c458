// Every place that speaks of these references, in the order of the text.
// params: keys: [string]
// returns: at, mention, sentenceId
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (:Reference {id: id})<-[mention:MENTIONS]-(sentence:Sentence)
RETURN at, mention, sentence.id AS sentenceId
ORDER BY at, mention.start
