-- What the State's own instruments were answered, taken in from their exports. Kept apart from our
-- own series: other people answered other questions. Counts by month, and nothing a person wrote.

-- One file that was taken in for one service. To take it back is to delete its row: marks and counts
-- go with it.
create table result_import (
  organisation text not null references organisation,
  import uuid not null,
  instrument text not null,
  service text not null,
  -- Digest of the file: brought again, it goes on where it was.
  file text not null,
  taken int not null default 0,
  refused int not null default 0,
  author text not null,
  imported_at timestamptz not null,
  primary key (organisation, import),
  unique (organisation, instrument, service, file)
);

-- That a line was counted: a digest only the hub can make of the name it has in its export, so that
-- the same line in another file is not counted again.
create table result_mark (
  organisation text not null,
  instrument text not null,
  service text not null,
  mark text not null,
  import uuid not null,
  primary key (organisation, instrument, service, mark),
  foreign key (organisation, import) references result_import on delete cascade
);

create index result_mark_by_import on result_mark (organisation, import);

create table result_tally (
  organisation text not null,
  import uuid not null,
  month text not null,
  item text not null,
  value text not null,
  n int not null,
  primary key (organisation, import, month, item, value),
  foreign key (organisation, import) references result_import on delete cascade
);
