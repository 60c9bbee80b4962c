import GRDB

/// The steps that lead from an empty file to today's schema. A step that was released is never
/// edited; a change is a new one.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 contacts, intervals, customers") { database in
      try database.execute(sql: firstSchema)
    }
    migrator.registerMigration("2 the key of contacts apart") { database in
      try database.execute(sql: keyApart)
    }
    migrator.registerMigration("3 people, and where customers are") { database in
      try database.execute(sql: people)
    }
    migrator.registerMigration("4 what contacts are about") { database in
      // A fingerprint (`SubjectFingerprint`), never the words; unknown for what is there already.
      try database.execute(sql: "ALTER TABLE contact ADD COLUMN subject INTEGER")
    }
    return migrator
  }
}

/// Times are seconds since 1970-01-01 00:00 UTC. Ids from outside keep their own type: a number as
/// a number, which takes a third of the space of its digits.
private let firstSchema = """
  CREATE TABLE name (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE import (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL,
    system TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    accepted_count INTEGER NOT NULL CHECK (accepted_count >= 0),
    updated_count INTEGER NOT NULL CHECK (updated_count BETWEEN 0 AND accepted_count),
    duplicate_count INTEGER NOT NULL CHECK (duplicate_count >= 0),
    rejected_count INTEGER NOT NULL CHECK (rejected_count >= 0),
    first_created_at INTEGER,
    last_created_at INTEGER CHECK (last_created_at >= first_created_at)
  ) STRICT;

  CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES name (id),
    external_id ANY NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER,
    first_reply_at INTEGER CHECK (first_reply_at >= created_at),
    resolved_at INTEGER CHECK (resolved_at >= created_at),
    -- 0 phone, 1 chat, 2 email, 3 social, 4 other
    channel INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    -- 1 abandoned, 2 spam
    flags INTEGER NOT NULL DEFAULT 0 CHECK (flags BETWEEN 0 AND 3),
    reopened_count INTEGER NOT NULL DEFAULT 0 CHECK (reopened_count >= 0),
    handle_seconds INTEGER CHECK (handle_seconds >= 0),
    wait_seconds INTEGER CHECK (wait_seconds >= 0),
    stream_id INTEGER REFERENCES name (id),
    agent_id INTEGER REFERENCES name (id),
    group_id INTEGER REFERENCES name (id),
    language_id INTEGER REFERENCES name (id),
    segment_id INTEGER REFERENCES name (id),
    customer ANY,
    customer_since INTEGER,
    merged_into ANY,
    import_id INTEGER NOT NULL REFERENCES import (id),
    UNIQUE (source_id, external_id)
  ) STRICT;

  CREATE TABLE interval_volume (
    source TEXT NOT NULL,
    queue TEXT NOT NULL,
    start_at INTEGER NOT NULL,
    length_seconds INTEGER NOT NULL CHECK (length_seconds > 0),
    offered REAL NOT NULL CHECK (offered >= 0),
    handled REAL CHECK (handled >= 0),
    handle_seconds REAL CHECK (handle_seconds >= 0),
    import_id INTEGER NOT NULL REFERENCES import (id),
    PRIMARY KEY (source, queue, start_at)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE customer (
    id TEXT PRIMARY KEY NOT NULL,
    since_at INTEGER NOT NULL,
    until_at INTEGER CHECK (until_at >= since_at),
    segment TEXT,
    import_id INTEGER NOT NULL REFERENCES import (id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE column_mapping (
    header TEXT PRIMARY KEY NOT NULL,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    saved_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  """

/// What tells contacts apart, as an index that can be dropped and made again: an import into an
/// empty table makes it at its end. Ids come first in it, as SQLite compares a first column quickest.
private let keyApart = """
  CREATE TABLE new_contact (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES name (id),
    external_id ANY NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER,
    first_reply_at INTEGER CHECK (first_reply_at >= created_at),
    resolved_at INTEGER CHECK (resolved_at >= created_at),
    -- 0 phone, 1 chat, 2 email, 3 social, 4 other
    channel INTEGER NOT NULL CHECK (channel BETWEEN 0 AND 4),
    -- 1 abandoned, 2 spam
    flags INTEGER NOT NULL DEFAULT 0 CHECK (flags BETWEEN 0 AND 3),
    reopened_count INTEGER NOT NULL DEFAULT 0 CHECK (reopened_count >= 0),
    handle_seconds INTEGER CHECK (handle_seconds >= 0),
    wait_seconds INTEGER CHECK (wait_seconds >= 0),
    stream_id INTEGER REFERENCES name (id),
    agent_id INTEGER REFERENCES name (id),
    group_id INTEGER REFERENCES name (id),
    language_id INTEGER REFERENCES name (id),
    segment_id INTEGER REFERENCES name (id),
    customer ANY,
    customer_since INTEGER,
    merged_into ANY,
    import_id INTEGER NOT NULL REFERENCES import (id)
  ) STRICT;
  INSERT INTO new_contact SELECT * FROM contact ORDER BY id;
  DROP TABLE contact;
  ALTER TABLE new_contact RENAME TO contact;
  \(contactKey);
  """

/// Days are counted from 1970-01-01.
private let people = """
  CREATE TABLE agent (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT,
    role TEXT,
    team TEXT,
    hired_on INTEGER NOT NULL,
    left_on INTEGER CHECK (left_on >= hired_on),
    site TEXT,
    time_zone TEXT,
    contract_hours REAL CHECK (contract_hours > 0),
    -- Between semicolons
    languages TEXT NOT NULL,
    skills TEXT NOT NULL,
    cost_per_year REAL CHECK (cost_per_year >= 0),
    import_id INTEGER NOT NULL REFERENCES import (id)
  ) STRICT, WITHOUT ROWID;

  ALTER TABLE customer ADD COLUMN country TEXT;
  ALTER TABLE customer ADD COLUMN language TEXT;
  ALTER TABLE customer ADD COLUMN time_zone TEXT;
  ALTER TABLE customer ADD COLUMN monthly_revenue REAL CHECK (monthly_revenue >= 0);
  """

/// No two contacts of one source have the same id.
let contactKey = "CREATE UNIQUE INDEX contact_key ON contact (external_id, source_id)"
