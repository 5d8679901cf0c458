// Pages of articles, without their texts. The search starts from the id or the url when the page names one.
// Order: the newest first (the key is days since 1970, negated), those of unknown date last, then the id.
// params: keys: [ArticlePage]  limit: int
// returns: at, key, tie, article
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL (page) {
    WITH page WHERE page.id IS NULL AND page.url IS NULL
    MATCH (article:Article)
    RETURN article
    UNION
    WITH page WHERE page.id IS NOT NULL
    MATCH (article:Article {id: page.id})
    RETURN article
    UNION
    WITH page WHERE page.id IS NULL AND page.url IS NOT NULL
    MATCH (article:Article {url: page.url})
    RETURN article
  }
  WITH page, article
  WHERE (page.url IS NULL OR article.url = page.url)
    AND (page.publisher IS NULL OR article.publisher = page.publisher)
    AND (page.title IS NULL OR toLower(article.title) CONTAINS toLower(page.title))
    AND (page.publishedFrom IS NULL OR article.publishedEnd >= date(page.publishedFrom))
    AND (page.publishedTo IS NULL OR article.publishedStart < date(page.publishedTo))
  WITH *, coalesce(-duration.inDays(date('1970-01-01'), article.publishedStart).days, 1.0e9) AS key,
       article.id AS tie
  WHERE page.after IS NULL OR key > page.after.key OR (key = page.after.key AND tie > page.after.tie)
  RETURN key, tie, article
  ORDER BY key, tie
  LIMIT toInteger($limit)
}
RETURN at, key, tie, article {.*, text: null} AS article
ORDER BY at, key, tie
