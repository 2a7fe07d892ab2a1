-- The keys that sign the seals of the access log, each under the root of the hub's keys. The newest
-- one signs, and none is ever deleted: its seals outlive it.
create table seal_key (
  kid text primary key,
  sealed text not null,
  created_at timestamptz not null
);
