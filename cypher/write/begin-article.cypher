// Starts to write an article: gives its id when it is new, and no row when the graph has it. Two processes that write the same article
// wait for each other here.
// params: id: string  url: string|null  title: string|null  text: string  language: string|null  publisher: string|null  publishedStart: date|null  publishedEnd: date|null  publishedPrecision: string|null  publishedSource: string  publishedClues: [string]  publishedClueStarts: [int]  contentHash: string  recordedAt: datetime  extractor: string
// returns: id
MERGE (article:Article {id: $id})
WITH article
WHERE article.recordedAt IS NULL
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
RETURN article.id AS id
