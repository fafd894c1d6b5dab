-- Version 2: a checksum for each record, tasks that were started elsewhere, notes for a person to read.
-- A later version may add columns, but the two checksums stay over the columns that are here, so that this version can read its files.
CREATE TABLE event_2(
  seq INTEGER PRIMARY KEY,
  task_id TEXT NOT NULL,
  wall_ms INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  chain BLOB NOT NULL,
  mac BLOB NOT NULL);
INSERT INTO event_2 SELECT seq, task_id, wall_ms, from_state, to_state, kind, subject, detail, chain, x'' FROM event;
DROP TABLE event;
ALTER TABLE event_2 RENAME TO event;
CREATE INDEX event_of_task ON event(task_id, seq);
CREATE INDEX submission_words ON submission(crdb_name, crdb_guid, cluster_name, task_id);
CREATE TABLE observed_task(
  cluster_id TEXT NOT NULL,
  task_id TEXT NOT NULL,
  cluster_name TEXT NOT NULL,
  crdb_guid TEXT,
  operation TEXT NOT NULL,
  first_seen_ms INTEGER NOT NULL,
  last_seen_ms INTEGER NOT NULL,
  seen TEXT NOT NULL,
  mac BLOB NOT NULL,
  PRIMARY KEY(cluster_id, task_id));
CREATE TABLE note(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL,
  read_ms INTEGER);
