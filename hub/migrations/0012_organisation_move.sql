-- An organisation that goes to another cell, comes from one, or went: what a request for it is answered.
create table organisation_move (
  name text primary key, -- of the organisation
  state text not null check (state in ('leaving', 'arriving', 'gone')),
  cell text not null, -- the other one
  url text not null, -- where it answers
  sites text[] not null,
  keys text[] not null, -- the names of its API keys
  began_at timestamptz not null default now()
);
