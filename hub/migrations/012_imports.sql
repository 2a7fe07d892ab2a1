-- Where the import of a file has got to. Written in the transaction of the rows it counts, so that
-- one that was killed goes on where it was, and no row comes twice or by half. The two files that
-- are written beside are cut back to their length at the last commit before they go on; by their names these are known
-- for files of this very run, and no other is cut.
create table import_run (
  organisation text not null references organisation,
  source text not null,
  file text not null,
  read_bytes bigint not null,
  read_lines bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  refused bigint not null,
  rejects_bytes bigint not null,
  codes_bytes bigint not null,
  rejects_name text,
  codes_name text,
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation, source, file)
);
