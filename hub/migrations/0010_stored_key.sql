-- Private keys of the hub, by their use, each under the root of the hub's keys. The newest of a use
-- signs. Without one, it is the key that the first root gives.
create table stored_key (
  use text not null check (use in ('backups', 'push')),
  nth integer not null check (nth > 0), -- the newest has the highest
  sealed text not null,
  created_at timestamptz not null,
  primary key (use, nth)
);
