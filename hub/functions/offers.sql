-- Counts facts about availability by month.

create or replace function count_offer() returns trigger language plpgsql as $$
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

create or replace trigger offer_fact_is_counted after insert or update or delete on offer_fact
for each row execute function count_offer();
