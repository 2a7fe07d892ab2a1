-- What promises are signed with (Ed25519). The private half is sealed with the hub's secret; the
-- public half stays published for ever, since a promise outlives the key that signed it.
create table promise_key (
  kid text primary key,
  sealed text not null,
  created_at timestamptz not null
);
