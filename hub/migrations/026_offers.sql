-- What is offered where. One fact a place and month (its hours) or day (its next free appointment),
-- with who said it; the same again changes nothing, another is a correction.
create table offer_fact (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  kind text not null,
  -- Of hours, the first day of their month.
  day date not null,
  -- Days open as declared, or days whose next appointment was within the norm; of how many.
  x int not null,
  n int not null,
  -- Of hours nothing; of an appointment the days until it, -1 where none was free.
  bucket int not null,
  -- Minutes closed, of so many declared.
  amount int not null,
  whole int not null,
  reason text,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, service, place, kind, day)
);

-- The same by month, kept by the same transaction: what a page reads, however many facts there are.
create table offer_month (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  kind text not null,
  month date not null,
  bucket int not null,
  facts int not null,
  x int not null,
  n int not null,
  amount bigint not null,
  whole bigint not null,
  primary key (organisation, service, place, kind, month, bucket)
);

create function count_offer() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update offer_month set
      facts = facts - 1, x = x - old.x, n = n - old.n,
      amount = amount - old.amount, whole = whole - old.whole
    where (organisation, service, place, kind, month, bucket) = (
      old.organisation, old.service, old.place, old.kind,
      date_trunc('month', old.day::timestamp)::date, old.bucket
    );
  end if;
  if tg_op <> 'DELETE' then
    insert into offer_month as known
      (organisation, service, place, kind, month, bucket, facts, x, n, amount, whole)
    values (
      new.organisation, new.service, new.place, new.kind,
      date_trunc('month', new.day::timestamp)::date, new.bucket,
      1, new.x, new.n, new.amount, new.whole
    )
    on conflict (organisation, service, place, kind, month, bucket) do update set
      facts = known.facts + 1, x = known.x + excluded.x, n = known.n + excluded.n,
      amount = known.amount + excluded.amount, whole = known.whole + excluded.whole;
  end if;
  return null;
end
$$;

create trigger offer_fact_is_counted after insert or update or delete on offer_fact
for each row execute function count_offer();

-- Ways into a service at a place that need no internet. What nobody said is not there.
create table offer_way (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  way text not null,
  offered boolean not null,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, service, place, way)
);

-- Addresses the hub asks for again and again, and what it heard last.
create table probe_address (
  organisation text not null references organisation,
  service text not null,
  address text not null,
  author text not null,
  declared_at timestamptz not null,
  probed_at timestamptz,
  -- Null where it answered.
  failure text,
  primary key (organisation, service, address)
);

-- How often each was asked on a day, and how often it answered. Nothing else is kept.
create table probe_day (
  organisation text not null references organisation,
  service text not null,
  address text not null,
  day date not null,
  answered int not null,
  asked int not null,
  primary key (organisation, service, address, day)
);
