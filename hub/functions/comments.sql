-- Keeps counts of comments, themes and reply times, and the search index of comments.

create or replace function comment_tally_apply(c comment_index, step int) returns void language sql as $$
  insert into comment_tally as t (organisation, service, day, after, n)
  values (c.organisation, c.service,
    case when c.answered_after is null then c.day else date_trunc('month', c.day)::date end,
    coalesce(c.answered_after, case when c.closed_on is null then -1 else -2 end), step)
  on conflict (organisation, service, day, after) do update set n = t.n + excluded.n
$$;

create or replace function sorted_tally_apply(c comment_index, step int) returns void language sql as $$
  insert into sorted_tally as t (
    organisation, service, month, instrument, instrument_version, mark, n)
  values (c.organisation, c.service, date_trunc('month', c.day)::date, c.instrument,
    c.instrument_version, coalesce(c.mark, ''), step)
  on conflict (organisation, service, month, instrument, instrument_version, mark)
  do update set n = t.n + excluded.n
$$;

create or replace function theme_tally_apply(c comment_index, theme uuid, step int) returns void
language sql as $$
  insert into theme_tally as t (
    organisation, theme, service, month, instrument, instrument_version, mark, n)
  values (c.organisation, theme, c.service, date_trunc('month', c.day)::date, c.instrument,
    c.instrument_version, coalesce(c.mark, ''), step)
  on conflict (organisation, theme, service, month, instrument, instrument_version, mark)
  do update set n = t.n + excluded.n
$$;

create or replace function comment_index_counted() returns trigger language plpgsql as $$
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
  if tg_op = 'UPDATE' and (old.counted <> new.counted or old.mark is distinct from new.mark) then
    perform theme_tally_apply(old, theme, -1) from comment_theme t
    where (t.organisation, t.feedback) = (old.organisation, old.feedback) and old.counted
    order by theme;
    perform theme_tally_apply(new, theme, 1) from comment_theme t
    where (t.organisation, t.feedback) = (new.organisation, new.feedback) and new.counted
    order by theme;
  end if;
  return null;
end $$;

create or replace trigger comment_index_counted
after insert or update of counted, sorted, mark, answered_after, closed_on or delete on comment_index
for each row execute function comment_index_counted();

-- Counts a comment that arrived, where somebody asked for a letter about it.
create or replace function comment_is_news() returns trigger language plpgsql as $$
begin
  insert into comment_news as news (organisation, service, n)
  select new.organisation, new.service, 1
  where exists (
    select from subscription s
    where s.organisation = new.organisation and kind = 'comments' and confirmed_at is not null
      and (services = '{}' or new.service = any (services)))
  on conflict (organisation, service) do update set n = news.n + 1;
  return null;
end $$;

create or replace trigger comment_is_news after insert on comment_index for each row
when (new.counted) execute function comment_is_news();

-- Delete themes before their comment, which has the keys of their counts. A public reply goes with
-- it, because it may quote the comment.
create or replace function comment_index_leaves() returns trigger language plpgsql as $$
begin
  delete from comment_theme where (organisation, feedback) = (old.organisation, old.feedback);
  delete from publication where (organisation, feedback) = (old.organisation, old.feedback);
  return old;
end $$;

create or replace trigger comment_index_leaves before delete on comment_index
for each row execute function comment_index_leaves();

create or replace function comment_theme_counted() returns trigger language plpgsql as $$
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

create or replace trigger comment_theme_counted after insert or delete on comment_theme
for each row execute function comment_theme_counted();

-- Finds feedback by its primary key, in order, as in `tally_apply`, whatever the table size.
create or replace function index_comments(changed feedback_key[]) returns void language plpgsql
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
    (select greatest(0, r.replied_at - f.day) from reply r
     where (r.organisation, r.feedback) = (f.organisation, f.feedback))
  from (select distinct organisation, feedback from unnest(changed)) k
  cross join lateral (
    select * from feedback known
    where (known.organisation, known.feedback) >= (k.organisation, k.feedback)
      and (known.organisation, known.feedback) <= (k.organisation, k.feedback)
    order by known.organisation, known.feedback limit 1
  ) f
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

create or replace function comments_added() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key from added where comment is not null));
  return null;
end $$;

create or replace function comments_changed() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key
    from removed r join added a using (organisation, feedback, part)
    where r.comment is distinct from a.comment));
  return null;
end $$;

create or replace function comments_removed() returns trigger language plpgsql as $$
begin
  perform index_comments(array(
    select (organisation, feedback)::feedback_key from removed where comment is not null));
  return null;
end $$;

create or replace trigger comments_added after insert on feedback_part
referencing new table as added for each statement execute function comments_added();

create or replace trigger comments_changed after update on feedback_part
referencing new table as added old table as removed
for each statement execute function comments_changed();

create or replace trigger comments_removed after delete on feedback_part
referencing old table as removed for each statement execute function comments_removed();

-- Handles a feedback that is set aside or restored.
create or replace function comment_turn_feedback() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  update comment_index set counted = new.set_aside is null
  where (organisation, feedback) = (new.organisation, new.feedback);
  return null;
end $$;

create or replace trigger feedback_comment_turned after update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null))
execute function comment_turn_feedback();

-- Keeps the mark of a sorted comment when its usager answers the opening question otherwise. An
-- answer is deleted with its comment alone.
create or replace function comment_marked_otherwise() returns trigger language plpgsql as $$
begin
  if not exists (
    select from comment_index i join feedback f using (organisation, feedback)
    where (organisation, feedback) = (new.organisation, new.feedback)
      and i.sorted and f.opening = new.item) then
    return null;
  end if;
  perform tally_turn(array[new.organisation]);
  update comment_index set mark = case when not new.left_out then new.value end
  where (organisation, feedback) = (new.organisation, new.feedback);
  return null;
end $$;

create or replace trigger answer_marked_otherwise after update on answer for each row
when (old.value <> new.value or old.left_out <> new.left_out)
execute function comment_marked_otherwise();

-- The first reply ends the wait. A later edit does not restart it.
create or replace function comment_answered() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[new.organisation]);
  update comment_index i
  set answered_after = greatest(0, new.replied_at - i.day)
  where (i.organisation, i.feedback) = (new.organisation, new.feedback)
    and i.answered_after is null;
  return null;
end $$;

create or replace trigger reply_counted after insert on reply
for each row execute function comment_answered();

create or replace function comment_unanswered() returns trigger language plpgsql as $$
begin
  perform tally_turn(array[old.organisation]);
  update comment_index set answered_after = null
  where (organisation, feedback) = (old.organisation, old.feedback) and answered_after is not null;
  delete from publication where (organisation, feedback) = (old.organisation, old.feedback);
  return null;
end $$;

create or replace trigger reply_taken_back after delete on reply
for each row execute function comment_unanswered();
