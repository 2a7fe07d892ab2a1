-- What makes asking scientific and kind: the probability of each question, who may read back and
-- withdraw, what is set aside and said, how long anything is kept.

-- An instrument a site owner wrote. Never changed: a change is a new version.
create table instrument (
  organisation text not null references organisation,
  instrument text not null,
  version int not null,
  definition jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation, instrument, version)
);

-- A configuration that is being tried in the console; nobody else sees it.
create table draft (
  organisation text not null,
  site text not null,
  draft text not null,
  content jsonb not null,
  created_at timestamptz not null,
  primary key (organisation, draft),
  foreign key (organisation, site) references site
);

create unique index draft_by_name on draft (draft);

-- `pi` is P(form) · P(item | form) under the configuration's version, and null for a feedback that
-- was not drawn. A feedback set aside is kept and counted apart, never deleted for it.
alter table feedback
  add column pi double precision,
  add column from_start boolean not null default false,
  add column took_ms bigint,
  add column set_aside text,
  -- What the usager took back stays away, whatever part of it is still on its way.
  add column comment_withdrawn boolean not null default false,
  add column handover_withdrawn boolean not null default false,
  alter column item drop not null;

create index feedback_by_day on feedback (organisation, day);

-- What the retention empties, and what the console counts, without reading the rest.
create index feedback_part_commented on feedback_part (organisation, feedback)
where comment is not null;

create index feedback_set_aside on feedback (organisation, day) where set_aside is not null;

-- Receipts whose feedback was deleted: a part that arrives late is let go, not begun anew.
create table erased (
  organisation text not null,
  feedback uuid not null,
  erased_at timestamptz not null,
  primary key (organisation, feedback)
);

-- What the organisation answers, read by whoever has the receipt.
create table reply (
  organisation text not null,
  feedback uuid not null,
  text text not null,
  replied_at timestamptz not null,
  primary key (organisation, feedback)
);

-- Shared by the usager with the agent in charge, until a day; withdrawn by deleting the row.
create table handover (
  organisation text not null,
  feedback uuid not null,
  reach text,
  request text,
  until date not null,
  primary key (organisation, feedback)
);

-- Ended, shown, opened, answered: numbers without any identifier.
create table counter (
  organisation text not null,
  site text not null,
  service text not null,
  stream text not null,
  day date not null,
  ended bigint not null default 0,
  shown bigint not null default 0,
  opened bigint not null default 0,
  answered bigint not null default 0,
  primary key (organisation, site, service, stream, day)
);

-- The roll-up also says by which channel, so that what came on paper is told apart.
alter table tally add column channel text not null default 'web';
alter table tally drop constraint tally_pkey;
alter table tally add primary key (
  organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
  day, value
);

drop trigger answer_added on answer;
drop trigger answer_moved on answer;
drop trigger answer_removed on answer;
drop function tally_add();
drop function tally_move();
drop function tally_remove();

-- One row of a roll-up, up or down.
create type tally_change as (organisation text, feedback uuid, item text, value text, n int);

-- Answers of a feedback that was set aside are not counted.
create function tally_apply(changes tally_change[]) returns void language sql as $$
  insert into tally as t (
    organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
    day, value, n)
  select f.organisation, f.service, f.stream, f.channel, f.instrument, f.instrument_version, c.item,
         coalesce(f.territory, ''), coalesce(f.place, ''), f.day, c.value, sum(c.n)
  from unnest(changes) c join feedback f using (organisation, feedback)
  where f.set_aside is null
  group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  having sum(c.n) <> 0
  order by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11
  on conflict (
    organisation, service, stream, channel, instrument, instrument_version, item, territory, place,
    day, value
  ) do update set n = t.n + excluded.n
$$;

create function tally_add() returns trigger language plpgsql as $$
begin
  perform tally_turn(array(select organisation from added));
  perform tally_apply(array(
    select (organisation, feedback, item, value, 1)::tally_change from added));
  return null;
end $$;

create function tally_move() returns trigger language plpgsql as $$
begin
  perform tally_turn(array(select organisation from added));
  perform tally_apply(array(
    select (organisation, feedback, item, value, 1)::tally_change from added
    union all
    select (organisation, feedback, item, value, -1)::tally_change from removed));
  return null;
end $$;

-- What the retention takes away stays counted: after it, counts are all that is left.
create function tally_remove() returns trigger language plpgsql as $$
begin
  if current_setting('parvis.retention', true) = 'on' then
    return null;
  end if;
  perform tally_turn(array(select organisation from removed));
  perform tally_apply(array(
    select (organisation, feedback, item, value, -1)::tally_change from removed));
  return null;
end $$;

create trigger answer_added after insert on answer
referencing new table as added
for each statement execute function tally_add();

create trigger answer_moved after update on answer
referencing new table as added old table as removed
for each statement execute function tally_move();

create trigger answer_removed after delete on answer
referencing old table as removed
for each statement execute function tally_remove();
