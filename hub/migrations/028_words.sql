-- Comments that are searched and grouped, and what is answered. Long because a roll-up is right only
-- with all the triggers that keep it.

-- A text as it is searched: without accents, capitals, signs and pictures, whatever the locale of the
-- database. No extension is needed, which not every server lets its users make.
create function folded(written text) returns text language sql immutable parallel safe as $$
  select regexp_replace(
    replace(replace(replace(
      lower(regexp_replace(
        replace(replace(normalize(written, NFKD), 'Œ', 'OE'), 'Æ', 'AE'), '[\u0300-\u036f]', '', 'g')),
      'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]+',
    ' ', 'g')
$$;

-- One row for each comment that stands: the words it is found by, never the text. It leaves with the
-- comment, in the same transaction.
create table comment_index (
  organisation text not null,
  feedback uuid not null,
  site text not null,
  service text not null,
  day date not null,
  -- Not set aside.
  counted boolean not null,
  words tsvector not null,
  -- Somebody said what it is about, be it none of the themes.
  sorted boolean not null default false,
  -- Days from the feedback to the first answer to it; null while there is none.
  answered_after int,
  primary key (organisation, feedback)
);

create index comment_index_words on comment_index using gin (words);
create index comment_index_by_day on comment_index (organisation, day, feedback);

-- The roll-up: comments by service, and after how many days they were answered, by the month they
-- came in. `after` is -1 where nobody answered yet: those are kept by their day, since each of them
-- has waited until now.
create table comment_tally (
  organisation text not null,
  service text not null,
  day date not null,
  after int not null,
  n bigint not null,
  primary key (organisation, service, day, after)
);

-- What comments are about, as the organisation calls it. A theme is retired or merged, never deleted.
create table theme (
  organisation text not null references organisation,
  theme uuid not null,
  name text not null,
  words text[] not null,
  retired boolean not null default false,
  merged_into uuid,
  author text not null,
  changed_at timestamptz not null,
  primary key (organisation, theme)
);

create unique index theme_by_name on theme (organisation, folded(name)) where merged_into is null;

create table comment_theme (
  organisation text not null,
  feedback uuid not null,
  theme uuid not null,
  primary key (organisation, feedback, theme)
);

create index comment_theme_by_theme on comment_theme (organisation, theme, feedback);

create table theme_tally (
  organisation text not null,
  theme uuid not null,
  service text not null,
  month date not null,
  n bigint not null,
  primary key (organisation, theme, service, month)
);

-- Comments that somebody sorted: what the share of a theme is a share of.
create table sorted_tally (
  organisation text not null,
  service text not null,
  month date not null,
  n bigint not null,
  primary key (organisation, service, month)
);

-- Answers that are written again and again, with blanks to fill.
create table reply_template (
  organisation text not null references organisation,
  template uuid not null,
  name text not null,
  text text not null,
  author text not null,
  changed_at timestamptz not null,
  primary key (organisation, template)
);

-- Answers that everybody may read, with the comment where somebody chose so.
create table publication (
  organisation text not null,
  feedback uuid not null,
  with_comment boolean not null,
  finding uuid,
  author text not null,
  published_at timestamptz not null,
  primary key (organisation, feedback)
);

insert into comment_index (organisation, feedback, site, service, day, counted, words, answered_after)
select f.organisation, f.feedback, f.site, f.service, f.day, f.set_aside is null,
  to_tsvector('french', folded(p.comment)),
  (select greatest(0, (r.replied_at at time zone o.zone)::date - f.day) from reply r
   where (r.organisation, r.feedback) = (f.organisation, f.feedback))
from feedback f join organisation o using (organisation)
cross join lateral (
  select comment from feedback_part p
  where (p.organisation, p.feedback) = (f.organisation, f.feedback) and comment is not null
  order by part desc limit 1) p;

insert into comment_tally (organisation, service, day, after, n)
select organisation, service,
  case when answered_after is null then day else date_trunc('month', day)::date end,
  coalesce(answered_after, -1), count(*)
from comment_index where counted group by 1, 2, 3, 4;

create function comment_tally_apply(c comment_index, step int) returns void language sql as $$
  insert into comment_tally as t (organisation, service, day, after, n)
  values (c.organisation, c.service,
    case when c.answered_after is null then c.day else date_trunc('month', c.day)::date end,
    coalesce(c.answered_after, -1), step)
  on conflict (organisation, service, day, after) do update set n = t.n + excluded.n
$$;

create function sorted_tally_apply(c comment_index, step int) returns void language sql as $$
  insert into sorted_tally as t (organisation, service, month, n)
  values (c.organisation, c.service, date_trunc('month', c.day)::date, step)
  on conflict (organisation, service, month) do update set n = t.n + excluded.n
$$;

create function theme_tally_apply(c comment_index, theme uuid, step int) returns void
language sql as $$
  insert into theme_tally as t (organisation, theme, service, month, n)
  values (c.organisation, theme, c.service, date_trunc('month', c.day)::date, step)
  on conflict (organisation, theme, service, month) do update set n = t.n + excluded.n
$$;

-- What the retention takes away stays counted.
create function is_retention() returns boolean language sql stable as $$
  select coalesce(current_setting('parvis.retention', true), '') = 'on'
$$;

create function comment_index_counted() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' and old.counted and not (tg_op = 'DELETE' and is_retention()) then
    perform comment_tally_apply(old, -1);
    if old.sorted then
      perform sorted_tally_apply(old, -1);
    end if;
  end if;
  if tg_op <> 'DELETE' and new.counted then
    perform comment_tally_apply(new, 1);
    if new.sorted then
      perform sorted_tally_apply(new, 1);
    end if;
  end if;
  if tg_op = 'UPDATE' and old.counted <> new.counted then
    perform theme_tally_apply(new, theme, case when new.counted then 1 else -1 end)
    from comment_theme t
    where (t.organisation, t.feedback) = (new.organisation, new.feedback) order by theme;
  end if;
  return null;
end $$;

create trigger comment_index_counted after insert or update or delete on comment_index
for each row execute function comment_index_counted();

-- Themes go before their comment, which says what they are counted under. An answer that was made
-- public goes with it: it may repeat what was said.
create function comment_index_leaves() returns trigger language plpgsql as $$
begin
  delete from comment_theme where (organisation, feedback) = (old.organisation, old.feedback);
  delete from publication where (organisation, feedback) = (old.organisation, old.feedback);
  return old;
end $$;

create trigger comment_index_leaves before delete on comment_index
for each row execute function comment_index_leaves();

create function comment_theme_counted() returns trigger language plpgsql as $$
declare
  one comment_theme;
  c comment_index;
begin
  if tg_op = 'DELETE' and is_retention() then
    return null;
  end if;
  one := case tg_op when 'DELETE' then old else new end;
  select * into c from comment_index
  where (organisation, feedback) = (one.organisation, one.feedback);
  if c.counted then
    perform theme_tally_apply(c, one.theme, case tg_op when 'DELETE' then -1 else 1 end);
  end if;
  return null;
end $$;

create trigger comment_theme_counted after insert or delete on comment_theme
for each row execute function comment_theme_counted();

create type feedback_key as (organisation text, feedback uuid);

-- Feedbacks are found by their key in its order, as in `tally_apply`, whatever there is of them.
create function index_comments(changed feedback_key[]) returns void language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
begin
  if cardinality(changed) = 0 then
    return;
  end if;
  perform tally_turn(array(select organisation from unnest(changed)));
  insert into comment_index (
    organisation, feedback, site, service, day, counted, words, answered_after)
  select f.organisation, f.feedback, f.site, f.service, f.day, f.set_aside is null,
    to_tsvector('french', folded(p.comment)),
    (select greatest(0, (r.replied_at at time zone o.zone)::date - f.day) from reply r
     where (r.organisation, r.feedback) = (f.organisation, f.feedback))
  from (select distinct organisation, feedback from unnest(changed)) k
  cross join lateral (
    select * from feedback known
    where (known.organisation, known.feedback) >= (k.organisation, k.feedback)
      and (known.organisation, known.feedback) <= (k.organisation, k.feedback)
    order by known.organisation, known.feedback limit 1
  ) f
  join organisation o on o.organisation = f.organisation
  cross join lateral (
    select comment from feedback_part p
    where (p.organisation, p.feedback) = (f.organisation, f.feedback) and comment is not null
    order by part desc limit 1) p
  order by 1, 2
  on conflict (organisation, feedback) do update set words = excluded.words;
  delete from comment_index i using unnest(changed) k
  where (i.organisation, i.feedback) = (k.organisation, k.feedback) and not exists (
    select 1 from feedback_part p
    where (p.organisation, p.feedback) = (k.organisation, k.feedback) and p.comment is not null);
end $$;

create function comments_added() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key from added where comment is not null));
  return null;
end $$;

create function comments_changed() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key
    from removed r join added a using (organisation, feedback, part)
    where r.comment is distinct from a.comment));
  return null;
end $$;

create function comments_removed() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key from removed where comment is not null));
  return null;
end $$;

create trigger comments_added after insert on feedback_part
referencing new table as added for each statement execute function comments_added();

create trigger comments_changed after update on feedback_part
referencing new table as added old table as removed
for each statement execute function comments_changed();

create trigger comments_removed after delete on feedback_part
referencing old table as removed for each statement execute function comments_removed();

-- A feedback that is set aside, or put back.
create function comment_turn_feedback() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  update comment_index set counted = new.set_aside is null
  where (organisation, feedback) = (new.organisation, new.feedback);
  return null;
end $$;

create trigger feedback_comment_turned after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function comment_turn_feedback();

-- The first answer ends the wait; one that is written anew does not begin it again.
create function comment_answered() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  update comment_index i
  set answered_after = greatest(0, (new.replied_at at time zone o.zone)::date - i.day)
  from organisation o
  where (i.organisation, i.feedback) = (new.organisation, new.feedback)
    and o.organisation = i.organisation and i.answered_after is null;
  return null;
end $$;

create trigger reply_counted after insert on reply
for each row execute function comment_answered();

create function comment_unanswered() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[old.organisation]);
  update comment_index set answered_after = null
  where (organisation, feedback) = (old.organisation, old.feedback) and answered_after is not null;
  delete from publication where (organisation, feedback) = (old.organisation, old.feedback);
  return null;
end $$;

create trigger reply_taken_back after delete on reply
for each row execute function comment_unanswered();
