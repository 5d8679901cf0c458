// How much the graph holds. Neo4j keeps these counts, so that none of them reads a node.
// params: none
// returns: articles, sentences, references, claims, feeds, retracted, entities, people, governments, armedGroups, organizations, places, events, meetings, statements, relationships
// plan: CartesianProduct: of counts, one row each
CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Sentence) RETURN count(n) AS sentences }
CALL () { MATCH (n:Reference) RETURN count(n) AS references }
CALL () { MATCH (n:Claim) RETURN count(n) AS claims }
CALL () { MATCH (n:Feed) RETURN count(n) AS feeds }
CALL () { MATCH (n:Tombstone) RETURN count(n) AS retracted }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
CALL () { MATCH (n:Person) RETURN count(n) AS people }
CALL () { MATCH (n:Government) RETURN count(n) AS governments }
CALL () { MATCH (n:ArmedGroup) RETURN count(n) AS armedGroups }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
CALL () { MATCH (n:Place) RETURN count(n) AS places }
CALL () { MATCH (n:Event) RETURN count(n) AS events }
CALL () { MATCH (n:Meeting) RETURN count(n) AS meetings }
CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
CALL () {
  MATCH (:Entity)-[edge:HOLDS_POSITION|SPEAKS_FOR|MEMBER_OF|PART_OF|BASED_IN|GOVERNS|CONTROLS|ALLIED_WITH
    |SUPPORTS|OPPOSES|FIGHTS|LINKED_TO|FAMILY_OF|AGREED_WITH|MET_WITH|SUPPORTED
    |CONCEDED_TO|COOPERATED_WITH|AIDED|RETREATED_FROM|DEMANDED_OF|ACCUSED|REJECTED|THREATENED
    |PROTESTED_AGAINST|SANCTIONED|MOBILIZED_AGAINST|COERCED|ASSAULTED]->()
  RETURN count(edge) AS relationships
}
RETURN articles, sentences, references, claims, feeds, retracted, entities, people, governments, armedGroups, organizations, places, events, meetings, statements, relationships
