// How many articles the same pages hold in all.
// params: keys: [ArticlePage]
// returns: at, count
UNWIND range(0, size($keys) - 1) AS at
WITH at, $keys[at] AS page
CALL (page) {
  CALL (page) {
    WITH page WHERE page.ids IS NULL AND page.urls IS NULL
    MATCH (article:Article)
    RETURN article
    UNION
    WITH page WHERE page.ids IS NOT NULL
    UNWIND page.ids AS id
    MATCH (article:Article {id: id})
    RETURN article
    UNION
    WITH page WHERE page.ids IS NULL
    UNWIND page.urls AS url
    MATCH (article:Article {url: url})
    RETURN article
  }
  WITH page, article
  WHERE (page.urls IS NULL OR article.url IN page.urls)
    AND (page.publishers IS NULL OR article.publisher IN page.publishers)
    AND (page.title IS NULL OR toLower(article.title) CONTAINS toLower(page.title))
    AND (page.publishedFrom IS NULL OR article.publishedEnd >= date(page.publishedFrom))
    AND (page.publishedTo IS NULL OR article.publishedStart < date(page.publishedTo))
  RETURN count(article) AS count
}
RETURN at, count
