// Starts to write an article: NEW when this transaction is the one to write it, else what the graph knows of it. Two processes that write the
// same article wait for each other here.
// params: id: string  url: string|null  title: string|null  text: string  language: string|null  publisher: string|null  publishedStart: date|null  publishedEnd: date|null  publishedPrecision: string|null  publishedSource: string  publishedClues: [string]  publishedClueStarts: [int]  contentHash: string  recordedAt: datetime  extractor: string
// returns: status
MERGE (article:Article {id: $id})
WITH article, article.recordedAt IS NULL AS isNew
CALL (article, isNew) {
  WITH article WHERE isNew
  SET article.url = $url,
      article.title = $title,
      article.text = $text,
      article.language = $language,
      article.publisher = $publisher,
      article.publishedStart = date($publishedStart),
      article.publishedEnd = date($publishedEnd),
      article.publishedPrecision = $publishedPrecision,
      article.publishedSource = $publishedSource,
      article.publishedClues = $publishedClues,
      article.publishedClueStarts = [start IN $publishedClueStarts | toInteger(start)],
      article.contentHash = $contentHash,
      article.recordedAt = datetime($recordedAt),
      article.extractor = $extractor
}
RETURN CASE
         WHEN EXISTS { MATCH (:Tombstone {id: $id}) } THEN 'RETRACTED'
         WHEN isNew THEN 'NEW'
         ELSE 'KNOWN'
       END AS status
