-- Generations of the root of the hub's keys, after the first, whose row of hub_key has the number 1.
create table root_generation (
  generation integer primary key check (generation > 0),
  begins_at timestamptz not null, -- from when it seals: each process reads it before
  resealed_at timestamptz -- nothing is sealed by an earlier one
);
alter table hub_key add column generation integer not null default 1;
alter table hub_key drop constraint hub_key_pkey;
alter table hub_key add primary key (sealed_by, generation);
