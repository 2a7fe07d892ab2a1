/** SQL columns of a query over `feedback f` of the organisation `$1`: `answers` and `comment`. The highest part wins. */
export const answerColumns = `
  coalesce((
    select jsonb_object_agg(item, value) from answer a
    where (a.organisation, a.feedback) = ($1, f.feedback) and not left_out
  ), '{}') as answers,
  (select comment from feedback_part p
   where (p.organisation, p.feedback) = ($1, f.feedback) and comment is not null
   order by part desc limit 1) as comment`

/** The same with `evidence` and `reply`. */
export const feedbackColumns = `${answerColumns},
  (select evidence from feedback_part p
   where (p.organisation, p.feedback) = ($1, f.feedback) and evidence is not null
   order by part desc limit 1) as evidence,
  (select jsonb_build_object('text', text, 'day', to_char(replied_at, 'YYYY-MM-DD'))
   from reply r
   where (r.organisation, r.feedback) = ($1, f.feedback)) as reply`
