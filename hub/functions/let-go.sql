-- Deletes feedback, for its usager or for the retention purge.

-- Returns whether the retention purge runs: it keeps the counts.
create or replace function is_retention() returns boolean language sql stable as $$
  select coalesce(current_setting('parvis.retention', true), '') = 'on'
$$;

-- Deletes whole feedbacks. A part that arrives meanwhile waits, then starts a new feedback. Answers
-- go before their feedback, which has the keys of their counts.
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
