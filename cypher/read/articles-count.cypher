// How many articles the same pages hold in all.
// params: keys: [ArticlePage]
// returns: at, count
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
  RETURN count(article) AS count
}
RETURN at, count
