-- What answers cost as they arrive. Most cross nothing: no fact is known beside how all went. They
-- neither take their turn nor are looked at any further.

-- A part that is alone, and neither measured nor asked what is crossed, crosses nothing. Found by keys
-- in their order, as in `tally_apply`, whatever there is; `limit` keeps each a look-up of one key.
create or replace function part_crosses() returns trigger language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
declare
  organisations text[];
  feedbacks uuid[];
begin
  select array_agg(c.organisation), array_agg(c.feedback) into organisations, feedbacks
  from changed c
  where tg_op <> 'INSERT' or c.evidence is not null
    or (select true from feedback_part p
        where (p.organisation, p.feedback) = (c.organisation, c.feedback) and p.part <> c.part
        limit 1)
    or (select true from answer a
        where (a.organisation, a.feedback) = (c.organisation, c.feedback)
          and a.item in ('KEPT', 'PRE')
        limit 1)
    or (select f.item is null from feedback f
        where (f.organisation, f.feedback) >= (c.organisation, c.feedback)
          and (f.organisation, f.feedback) <= (c.organisation, c.feedback)
        order by f.organisation, f.feedback limit 1);
  if feedbacks is not null then
    perform cross_again(organisations, feedbacks);
  end if;
  return null;
end $$;

-- The statement that adds answers may move some, too: most move none.
create or replace function tally_move() returns trigger language plpgsql as $$
begin
  if exists (select from added) then
    perform tally_apply(array(
      select (organisation, feedback, item, value, 1)::tally_change from added
      union all
      select (organisation, feedback, item, value, -1)::tally_change from removed));
  end if;
  return null;
end $$;

-- Takes away whole feedbacks, of which another part may arrive meanwhile: it waits, and begins anew.
-- Answers go before their feedback, which says what they are counted under.
create function let_go(organisations text[], feedbacks uuid[]) returns void language plpgsql
set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off as $$
begin
  perform from feedback f
  where (f.organisation, f.feedback) in (select * from unnest(organisations, feedbacks))
  order by f.organisation, f.feedback for update;
  delete from answer a using unnest(organisations, feedbacks) as gone(organisation, feedback)
  where (a.organisation, a.feedback) = (gone.organisation, gone.feedback);
  delete from feedback_part p using unnest(organisations, feedbacks) as gone(organisation, feedback)
  where (p.organisation, p.feedback) = (gone.organisation, gone.feedback);
  delete from handover h using unnest(organisations, feedbacks) as gone(organisation, feedback)
  where (h.organisation, h.feedback) = (gone.organisation, gone.feedback);
  delete from feedback f using unnest(organisations, feedbacks) as gone(organisation, feedback)
  where (f.organisation, f.feedback) = (gone.organisation, gone.feedback);
end $$;
