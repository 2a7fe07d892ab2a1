-- The root of every key of the hub, sealed under its secret. While the secret is being changed there
-- is a row for each of the two.
create table hub_key (
  sealed_by text primary key, -- id of that secret
  sealed text not null,
  created_at timestamptz not null
);
