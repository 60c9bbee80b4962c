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
    migrator.registerMigration("5 issued plans") { database in
      try database.execute(sql: issuedPlans)
    }
    migrator.registerMigration("6 published rosters") { database in
      try database.execute(sql: publishedRosters)
    }
    migrator.registerMigration("7 published forecasts") { database in
      try database.execute(sql: publishedForecasts)
    }
    migrator.registerMigration("8 what published shifts hold besides") { database in
      // A line each: start and end, in minutes after the day's midnight, and the name.
      try database.execute(
        sql: "ALTER TABLE published_duty ADD COLUMN activities TEXT NOT NULL DEFAULT ''")
    }
    migrator.registerMigration("9 segments of published forecasts") { database in
      try database.execute(
        sql: """
          ALTER TABLE published_forecast ADD COLUMN by_segment INTEGER NOT NULL DEFAULT 0
            CHECK (by_segment IN (0, 1));
          ALTER TABLE forecast_queue ADD COLUMN segment TEXT;
          """)
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

/// What is compared has columns; `answer` is the whole of it as JSON. The triggers keep a plan as it
/// was issued.
private let issuedPlans = """
  CREATE TABLE issued_plan (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    issued_at INTEGER NOT NULL,
    note TEXT,
    model TEXT NOT NULL,
    -- 2027-01
    first_month TEXT NOT NULL,
    -- a whole number of 64 bits without sign
    seed TEXT NOT NULL,
    program_version TEXT NOT NULL,
    currency TEXT NOT NULL,
    answer TEXT NOT NULL CHECK (json_valid(answer))
  ) STRICT;

  CREATE TABLE issued_month (
    plan INTEGER NOT NULL REFERENCES issued_plan (number),
    month TEXT NOT NULL,
    customers REAL NOT NULL,
    gross_adds REAL NOT NULL,
    churned REAL NOT NULL,
    tickets REAL NOT NULL,
    tickets_outside_queue REAL NOT NULL,
    customers_p10 REAL,
    customers_p50 REAL,
    customers_p90 REAL,
    tickets_p10 REAL,
    tickets_p50 REAL,
    tickets_p90 REAL,
    PRIMARY KEY (plan, month)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE issued_line (
    plan INTEGER NOT NULL,
    month TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    team TEXT NOT NULL,
    role TEXT NOT NULL,
    is_first_line INTEGER NOT NULL CHECK (is_first_line IN (0, 1)),
    demand REAL NOT NULL,
    exact_need REAL NOT NULL,
    needed INTEGER NOT NULL,
    present REAL NOT NULL,
    productive REAL NOT NULL,
    hires INTEGER NOT NULL CHECK (hires >= 0),
    -- 2027-01-31
    open_by TEXT,
    cost REAL,
    is_short INTEGER NOT NULL CHECK (is_short IN (0, 1)),
    PRIMARY KEY (plan, month, position),
    FOREIGN KEY (plan, month) REFERENCES issued_month (plan, month)
  ) STRICT, WITHOUT ROWID;

  \(["issued_plan", "issued_month", "issued_line"].map {
    keptAsItIs("An issued plan", $0)
  }.joined(separator: "\n"))
  """

/// A day is written 2027-01-31; times of day are minutes after its midnight on the site's clock.
private let publishedRosters = """
  CREATE TABLE published_roster (
    number INTEGER PRIMARY KEY,
    published_at INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL CHECK (last_day >= first_day)
  ) STRICT;

  CREATE TABLE published_person (
    roster INTEGER NOT NULL REFERENCES published_roster (number),
    person TEXT NOT NULL,
    -- points of burden beyond a fair share, with those carried before
    balance REAL NOT NULL,
    PRIMARY KEY (roster, person)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE published_duty (
    roster INTEGER NOT NULL,
    person TEXT NOT NULL,
    day TEXT NOT NULL,
    shift TEXT NOT NULL,
    start_minute INTEGER NOT NULL,
    end_minute INTEGER NOT NULL CHECK (end_minute > start_minute),
    serves TEXT,
    -- starts of breaks, apart by spaces
    breaks TEXT NOT NULL,
    PRIMARY KEY (roster, person, day),
    FOREIGN KEY (roster, person) REFERENCES published_person (roster, person)
  ) STRICT, WITHOUT ROWID;

  \(["published_roster", "published_person", "published_duty"].map {
    keptAsItIs("A published roster", $0)
  }.joined(separator: "\n"))
  """

/// Times are seconds of the clock on the zone's wall, as though it stood in Greenwich; intervals count from
/// the origin.
private let publishedForecasts = """
  CREATE TABLE published_forecast (
    number INTEGER PRIMARY KEY,
    published_at INTEGER NOT NULL,
    time_zone TEXT NOT NULL,
    origin INTEGER NOT NULL,
    interval_minutes INTEGER NOT NULL CHECK (interval_minutes > 0),
    -- what tells queues apart
    by_language INTEGER NOT NULL CHECK (by_language IN (0, 1)),
    by_skill INTEGER NOT NULL CHECK (by_skill IN (0, 1))
  ) STRICT;

  CREATE TABLE forecast_queue (
    forecast INTEGER NOT NULL REFERENCES published_forecast (number),
    position INTEGER NOT NULL CHECK (position >= 0),
    channel TEXT NOT NULL,
    language TEXT,
    skill TEXT,
    method TEXT NOT NULL,
    interval_count INTEGER NOT NULL CHECK (interval_count >= 0),
    is_adjusted INTEGER NOT NULL CHECK (is_adjusted IN (0, 1)),
    PRIMARY KEY (forecast, position)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE forecast_interval (
    forecast INTEGER NOT NULL,
    queue INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    mean REAL NOT NULL CHECK (mean >= 0),
    median REAL NOT NULL,
    lower50 REAL NOT NULL,
    upper50 REAL NOT NULL,
    lower80 REAL NOT NULL,
    upper80 REAL NOT NULL,
    lower95 REAL NOT NULL,
    upper95 REAL NOT NULL,
    -- the mean as people changed it
    adjusted REAL CHECK (adjusted >= 0),
    PRIMARY KEY (forecast, queue, position),
    FOREIGN KEY (forecast, queue) REFERENCES forecast_queue (forecast, position)
  ) STRICT, WITHOUT ROWID;

  \(["published_forecast", "forecast_queue", "forecast_interval"].map {
    keptAsItIs("A published forecast", $0)
  }.joined(separator: "\n"))
  """

/// Triggers that refuse to change or delete a row of the table.
private func keptAsItIs(_ what: String, _ table: String) -> String {
  ["UPDATE", "DELETE"].map { verb in
    """
    CREATE TRIGGER \(table)_no_\(verb.lowercased()) BEFORE \(verb) ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(what) is kept as it was.'); END;
    """
  }.joined(separator: "\n")
}
