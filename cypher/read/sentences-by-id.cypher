// The sentences with these ids.
// params: keys: [string]
// returns: at, sentence
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS id
MATCH (sentence:Sentence {id: id})
RETURN at, sentence
