-- What the command that backs up did last, for those who look after the hub.
create table last_backup (
  only_row boolean primary key default true check (only_row),
  written_at timestamptz, -- the instant of the newest whole backup
  failed_at timestamptz, -- of the newest failure since; null after a backup
  failure text, -- a sentence
  check ((failed_at is null) = (failure is null))
);
