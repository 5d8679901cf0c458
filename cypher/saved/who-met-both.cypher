// Who has met both of these two?
// Put two names between the quotes; '' stands for anybody.
// params: none
// returns: path
WITH '' AS left, '' AS right
MATCH path = (a:Entity)-[first:MET_WITH {modality: 'ASSERTED', polarity: 'POSITIVE'}]-(:Entity)
              -[second:MET_WITH {modality: 'ASSERTED', polarity: 'POSITIVE'}]-(b:Entity)
WHERE (left = '' OR left IN a.names) AND (right = '' OR right IN b.names)
  // Each pair once, unless the names say which end is which.
  AND (left + right <> '' OR a.id < b.id)
RETURN path
ORDER BY first.originCount + second.originCount DESC, first.id, second.id
LIMIT 50
