-- What other systems are told, and what they told us.

-- Where an organisation wants to hear what happens. Secrets are under seal; the one before is still
-- signed with until the receiver has changed to the new one.
create table webhook (
  organisation text not null references organisation,
  webhook text not null,
  url text not null,
  types text[] not null,
  sealed text not null,
  sealed_before text,
  created_at timestamptz not null,
  failing_since timestamptz,
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

-- One event on its way to one webhook.
create table event_sending (
  organisation text not null,
  webhook text not null,
  event uuid not null,
  attempts int not null default 0,
  next_at timestamptz not null,
  sent_at timestamptz,
  given_up_at timestamptz,
  last_failure text,
  primary key (organisation, webhook, event),
  foreign key (organisation, webhook) references webhook on delete cascade,
  foreign key (organisation, event) references event on delete cascade
);

create index event_sending_due on event_sending (next_at)
where sent_at is null and given_up_at is null;

-- Events that arrived: one that comes again changes nothing.
create table event_seen (
  organisation text not null references organisation,
  source text not null,
  event text not null,
  seen_at timestamptz not null,
  primary key (organisation, source, event)
);
