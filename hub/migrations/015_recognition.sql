-- Who a usager is, when one address or number is shared, and when two are one person's.

-- Shown to nobody, whatever they ask for.
alter table request add column confidential boolean not null default false;

-- What may be asked of a usager to tell them from others under the same identifier: a birth date, a
-- name, as a digest made with the key of the sector. Compared, never shown.
create table second_factor (
  organisation text not null,
  source text not null,
  reference text not null,
  kind text not null,
  digest text not null,
  primary key (organisation, source, reference, kind),
  foreign key (organisation, source, reference) references request
);

-- Two identifiers of one sector that an agent said are one person's, and why. Taken back, it stays.
create table merge (
  organisation text not null,
  merge uuid not null,
  sector text not null,
  one_kind text not null,
  one_key text not null,
  other_kind text not null,
  other_key text not null,
  reason text not null,
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_reason text,
  primary key (organisation, merge, sector)
);

create unique index merge_once on merge (organisation, sector, one_key, other_key)
where undone_at is null;
create index merge_by_other on merge (organisation, sector, other_key) where undone_at is null;

-- `across`: with the usager present, this purpose opens every sector, in a few words.
alter table purpose add column across boolean not null default false;

-- Services an agent is held to inside their sectors; all of them when there is none.
alter table agent add column services text[] not null default '{}';
