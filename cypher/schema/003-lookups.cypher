// The orders in which pages are read and the properties by which nodes are looked up. The id comes last where a page's
// cursor needs it to break ties.
CREATE INDEX article_published IF NOT EXISTS FOR (n:Article) ON (n.publishedStart, n.id);
CREATE INDEX article_url IF NOT EXISTS FOR (n:Article) ON (n.url);
CREATE INDEX article_content IF NOT EXISTS FOR (n:Article) ON (n.contentHash);
CREATE INDEX article_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher);
CREATE INDEX article_recorded IF NOT EXISTS FOR (n:Article) ON (n.recordedAt);
CREATE INDEX tombstone_retracted IF NOT EXISTS FOR (n:Tombstone) ON (n.retractedAt);
CREATE INDEX claim_type IF NOT EXISTS FOR (n:Claim) ON (n.type, n.id);
CREATE INDEX claim_modality IF NOT EXISTS FOR (n:Claim) ON (n.modality, n.id);
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start, n.id);
CREATE INDEX event_type_start IF NOT EXISTS FOR (n:Event) ON (n.type, n.start, n.id);
CREATE INDEX event_status_start IF NOT EXISTS FOR (n:Event) ON (n.status, n.start, n.id);
CREATE INDEX meeting_start IF NOT EXISTS FOR (n:Meeting) ON (n.start, n.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name, n.id);
CREATE INDEX entity_kind_name IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.name, n.id);
CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX ingestion_run_started IF NOT EXISTS FOR (n:IngestionRun) ON (n.startedAt);
CREATE INDEX ingestion_run_status IF NOT EXISTS FOR (n:IngestionRun) ON (n.status);
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON EACH [n.name, n.names];
