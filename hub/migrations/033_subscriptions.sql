-- Who is told what by e-mail, and when.

-- What somebody wants to know without opening the console. Where they read it is under seal, and goes
-- with the row. Nothing is sent but a first letter before they confirm that the mailbox is theirs.
create table subscription (
  organisation text not null,
  subscription uuid not null,
  agent uuid not null,
  kind text not null,
  -- How often; none for an alert.
  every text,
  -- Empty for all of them.
  services text[] not null,
  locale text not null,
  sealed text not null,
  -- What the link of the first letter must name: another address has another.
  asked uuid not null,
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (organisation, subscription),
  foreign key (organisation, agent) references agent
);

create index subscription_by_agent on subscription (organisation, agent);

-- One letter, owed once however many hubs look: `confirm` with what was asked, `digest` with its
-- period, `alert` with its signal. `next_at` is when it is tried next; none once it is over.
create table subscription_letter (
  organisation text not null,
  subscription uuid not null,
  letter text not null,
  owed_at timestamptz not null,
  tries int not null default 0,
  next_at timestamptz,
  sent_at timestamptz,
  failure jsonb,
  primary key (organisation, subscription, letter),
  foreign key (organisation, subscription) references subscription on delete cascade
);

create index subscription_letter_next on subscription_letter (next_at) where next_at is not null;
