-- The other bank: who serves, what they may look for and why, and the trace each look leaves.

alter table request add column link text;

-- How the usager of a request may be recognised: a digest made with the key of the sector, so that
-- two sectors cannot be joined, and nobody reads an address or a number here.
create table identifier (
  organisation text not null,
  sector text not null,
  key text not null,
  source text not null,
  reference text not null,
  kind text not null,
  how text not null,
  since timestamptz not null,
  primary key (organisation, sector, key, source, reference),
  foreign key (organisation, source, reference) references request
);

create index identifier_by_request on identifier (organisation, source, reference);
create index request_by_reference on request (organisation, reference);

-- Why an agent may look. The organisation owns the list.
create table purpose (
  organisation text not null references organisation,
  purpose text not null,
  name jsonb not null,
  level int not null,
  position int not null,
  primary key (organisation, purpose)
);

-- Whoever signed in, with the rights their identity provider gave them the last time.
create table agent (
  organisation text not null references organisation,
  agent uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  service text,
  sectors text[] not null,
  role text not null,
  seen_at timestamptz not null,
  primary key (organisation, agent),
  unique (issuer, subject)
);

create unique index agent_by_id on agent (agent);

-- One look of an agent into one sector; refused and empty ones too. Append-only. The agent, what was
-- asked for and the requests that were shown are digests made with the key of the sector, so that
-- the logs of two sectors cannot be joined; a look into two leaves two.
create table access (
  organisation text not null,
  access uuid not null,
  at timestamptz not null,
  agent_key text not null,
  service text,
  sector text not null,
  tool text,
  purpose text not null,
  level int not null,
  subject_key text not null,
  request_keys text[] not null,
  outcome text not null,
  primary key (organisation, access)
);

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger access_is_append_only before update on access
for each statement execute function append_only();

-- What the hub signs tokens with. The private half is sealed with the hub's secret.
create table signing_key (
  kid text primary key,
  sealed text not null,
  created_at timestamptz not null default now()
);

-- Sign-ins under way: what the OpenID provider of the hub must find again, on any of its processes.
create table sign_in_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (model, id)
);

create index sign_in_record_by_grant on sign_in_record (grant_id);
create index sign_in_record_by_uid on sign_in_record (uid);
create index sign_in_record_by_end on sign_in_record (expires_at);
