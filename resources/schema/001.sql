-- The journal, version 1 (one statement ends at each line with a semicolon at its end).
CREATE TABLE submission(
  task_id TEXT PRIMARY KEY CHECK(length(task_id) BETWEEN 1 AND 64),
  intent_id TEXT NOT NULL UNIQUE,
  cluster_id TEXT NOT NULL,
  cluster_name TEXT NOT NULL,
  endpoint TEXT NOT NULL,
  tls_pin TEXT NOT NULL,
  crdb_guid TEXT NOT NULL,
  crdb_name TEXT NOT NULL,
  body BLOB NOT NULL,
  headers TEXT NOT NULL,
  dangerous INTEGER NOT NULL,
  requested_version TEXT NOT NULL,
  expected_version TEXT NOT NULL,
  expected_arguments TEXT NOT NULL,
  ttl_s INTEGER NOT NULL,
  state TEXT NOT NULL,
  rev INTEGER NOT NULL,
  server_task_id TEXT NOT NULL,
  created_ms INTEGER,
  sent_ms INTEGER,
  confirmed_ms INTEGER,
  ended_ms INTEGER,
  seen TEXT NOT NULL,
  failure TEXT NOT NULL,
  contact_lost INTEGER NOT NULL,
  verdict TEXT NOT NULL,
  mac BLOB NOT NULL);
CREATE UNIQUE INDEX one_active ON submission(crdb_guid)
  WHERE state IN ('PREPARED','SENDING','UNKNOWN','ACCEPTED','RUNNING','CANCELLING','LOST','EXPIRED','UNDECIDED');
CREATE TABLE event(
  seq INTEGER PRIMARY KEY,
  task_id TEXT NOT NULL REFERENCES submission(task_id),
  wall_ms INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  chain BLOB NOT NULL);
CREATE INDEX event_of_task ON event(task_id, seq);
