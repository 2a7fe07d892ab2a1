-- How usagers are reached, and what the hub itself sent them.

-- Where the usager of a request is told, under seal. Without `sealed`, what was given can be no
-- address. One that failed for good is not used again until another is given. Kept while the request
-- is open, and some weeks after.
create table usager_address (
  organisation text not null,
  source text not null,
  reference text not null,
  channel text not null,
  sealed text,
  given_at timestamptz not null,
  failed_at timestamptz,
  primary key (organisation, source, reference, channel),
  foreign key (organisation, source, reference) references request
);

-- The devices on which the usager of a request wants notifications (RFC 8030), under seal.
create table push_subscription (
  organisation text not null,
  source text not null,
  reference text not null,
  endpoint_hash text not null,
  sealed text not null,
  subscribed_at timestamptz not null,
  primary key (organisation, source, reference, endpoint_hash),
  foreign key (organisation, source, reference) references request
);

-- The tracking code under seal, where its usager is written to: what they are sent leads to their page.
-- `told_at_night`: their telephone may ring at any hour.
alter table request
  add column tracking_sealed text,
  add column told_at_night boolean not null default false;

-- Requests whose code is kept, by when they were over: what is to be forgotten is found without reading
-- those of which nothing is kept any more.
create index request_kept on request (
  least(completed_at, case when state in ('closed', 'withdrawn') then state_at end)
) where tracking_sealed is not null;

-- The release before this one, while it still runs, renews a code and knows nothing of the sealed one,
-- which would lead to a page that is no more.
create function forget_sealed_code() returns trigger language plpgsql as $$
begin
  new.tracking_sealed := null;
  return new;
end $$;

create trigger forget_sealed_code before update of tracking_hash on request
for each row when (
  new.tracking_hash is distinct from old.tracking_hash
  and new.tracking_sealed is not distinct from old.tracking_sealed
) execute function forget_sealed_code();

-- What the hub sent has a name of ours (a Message-ID, an idempotency key) and one of whoever took it.
-- What broke off while it was being sent, and may have arrived, is kept as failed and `interrupted`:
-- the release before this one, while it still runs, knows of no third outcome.
alter table delivery
  add column made_by text not null default 'source',
  add column sent_as text,
  add column taken_as text,
  add column failure jsonb;

create index delivery_sent_as on delivery (organisation, sent_as) where sent_as is not null;
