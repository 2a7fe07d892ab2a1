-- Feedbacks that go: by their usager, or by the retention.

-- What the retention takes away stays counted.
create or replace function is_retention() returns boolean language sql stable as $$
  select coalesce(current_setting('parvis.retention', true), '') = 'on'
$$;

-- Takes away whole feedbacks, of which another part may arrive meanwhile: it waits, and begins anew.
-- Answers go before their feedback, which says what they are counted under.
create or replace function let_go(organisations text[], feedbacks uuid[]) returns void language plpgsql
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
