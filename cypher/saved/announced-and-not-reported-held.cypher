// Which announced meetings have no report that they took place?
// A meeting of two of the same people at the same time counts as the report.
// params: none
// returns: path
MATCH (meeting:Meeting)
WHERE meeting.status IN ['PLANNED', 'CANCELLED']
  AND NOT EXISTS {
    MATCH (meeting)<-[:PARTICIPATED_IN]-(:Entity)-[:PARTICIPATED_IN]->(held:Meeting {status: 'OCCURRED'})
            <-[:PARTICIPATED_IN]-(:Entity)-[:PARTICIPATED_IN]->(meeting)
    WHERE held.start <= meeting.end AND held.end >= meeting.start
  }
MATCH path = (:Entity)-[:PARTICIPATED_IN]->(meeting)
RETURN path
ORDER BY meeting.start IS NULL, meeting.start DESC, meeting.id
LIMIT 200
