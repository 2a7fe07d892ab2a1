-- What protects a public form: what was set aside is reviewed by a person, and silence is noticed.

-- `set_aside` says why a feedback is not counted now. Put back it is null again, and the reason it
-- had stays in `set_aside_was`. `review` is what a person decided: `put_back` or `confirmed`.
alter table feedback
  add column set_aside_was text,
  add column review text,
  add column reviewed_at timestamptz;

create index feedback_put_back on feedback (organisation, day) where review = 'put_back';

-- A feedback that is set aside after it was counted leaves the roll-up; put back, it comes in. The
-- row of the feedback is locked by then, as it is by every part that arrives.
create function tally_turn_feedback() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  insert into tally as t (
    organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
    day, value, n)
  select new.organisation, new.service, new.stream, new.channel, new.instrument,
         new.instrument_version, a.item, coalesce(new.territory, ''), coalesce(new.place, ''),
         new.day, a.value, case when new.set_aside is null then 1 else -1 end
  from answer a where (a.organisation, a.feedback) = (new.organisation, new.feedback)
  order by a.item, a.value
  on conflict (
    organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
    day, value
  ) do update set n = t.n + excluded.n;
  return null;
end $$;

create trigger feedback_turned after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function tally_turn_feedback();

-- What each hour brought: how often the site's widget asked for its configuration (`service` is then
-- empty), how many answers each service had. Numbers without any identifier.
create table activity (
  organisation text not null,
  site text not null,
  service text not null,
  hour timestamptz not null,
  seen bigint not null default 0,
  answered bigint not null default 0,
  primary key (organisation, site, service, hour)
);
