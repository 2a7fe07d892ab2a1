-- What other systems are told, and what they told us.

-- Where an organisation wants to hear what happens. Secrets are under seal; the one before is still
-- signed with for some days after it was rotated. While a receiver cannot be reached nothing is sent
-- before `held_until`, so that the order is kept.
create table webhook (
  organisation text not null references organisation,
  webhook text not null,
  url text not null,
  types text[] not null,
  sealed text not null,
  sealed_before text,
  rotated_at timestamptz,
  created_at timestamptz not null,
  failing_since timestamptz,
  held_until timestamptz,
  last_failure jsonb,
  last_failed_at timestamptz,
  stopped_at timestamptz,
  stopped_why text,
  primary key (organisation, webhook)
);

-- Written in the transaction of what happened, so that neither is there without the other.
create table event (
  organisation text not null references organisation,
  event uuid not null,
  type text not null,
  at timestamptz not null,
  content jsonb not null,
  primary key (organisation, event)
);

-- Their ids sort by the time they were made.
create index event_by_age on event (event);

-- One event on its way to one webhook. The hub that has it in hand has it until `taken_until`: when
-- that hub is killed, another takes it up from there.
create table event_sending (
  organisation text not null,
  webhook text not null,
  event uuid not null,
  position bigint not null generated always as identity,
  attempts int not null default 0,
  next_at timestamptz not null,
  taken_until timestamptz,
  sent_at timestamptz,
  given_up_at timestamptz,
  primary key (organisation, webhook, event),
  foreign key (organisation, webhook) references webhook on delete cascade,
  foreign key (organisation, event) references event on delete cascade
);

create index event_sending_waits on event_sending (organisation, webhook, position)
where sent_at is null and given_up_at is null;

create index event_sending_of_event on event_sending (organisation, event);

create index event_sending_in_hand on event_sending (organisation, webhook)
where taken_until is not null;

-- Events that arrived, by the source that brought them: one that comes again changes nothing. What
-- its sender calls it is of any script and length; its digest is what an index holds.
create table event_seen (
  organisation text not null references organisation,
  told_by text not null,
  event_hash text not null,
  seen_at timestamptz not null,
  primary key (organisation, told_by, event_hash)
);

create index event_seen_by_age on event_seen (seen_at);

-- With it a system signs the events it brings; where there is one, a key alone brings none.
alter table api_key add column event_secret text;
