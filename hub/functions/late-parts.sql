-- Marks what arrives after its month closed. What is read from the answers themselves leaves it out:
-- there is no revision for it.

-- Returns whether a part arrived before its month closed.
create or replace function is_timely(part int, late_from int) returns boolean language sql immutable as $$
  select $2 is null or $1 < $2
$$;

-- The answers that count where no revision takes late ones: a closed month may lose some, and gains
-- none.
create or replace view timely_answer as
select f.organisation, f.feedback, f.stream, f.instrument, f.instrument_version, f.opening, a.item,
       a.value
from feedback f join answer a on (a.organisation, a.feedback) = (f.organisation, f.feedback)
where f.set_aside is null and not a.left_out and is_timely(a.part, f.late_from);

-- The same of one feedback, which the fence of `offset 0` has found by its key. Without it, and with
-- an organisation whose rows are not in the statistics yet, PostgreSQL expects one row and reads all
-- answers of the organisation again for each invitation.
create or replace function timely_answers_of(organisation text, feedback uuid)
returns setof timely_answer language sql stable as $$
  select f.organisation, f.feedback, f.stream, f.instrument, f.instrument_version, f.opening, a.item,
         a.value
  from (
    select * from feedback known
    where (known.organisation, known.feedback) = ($1, $2) and known.set_aside is null offset 0
  ) f join answer a on (a.organisation, a.feedback) = (f.organisation, f.feedback)
  where not a.left_out and is_timely(a.part, f.late_from)
$$;

-- Finds feedback by its primary key, in order, as in `tally_apply`, whatever the table size. The
-- lock comes first, so that the closing is seen.
create or replace function part_arrives() returns trigger language plpgsql
set enable_seqscan = off set enable_sort = off set enable_incremental_sort = off as $$
begin
  perform closing_turn(array(select organisation from added));
  update feedback f set late_from = least(f.late_from, late.part)
  from (
    select a.organisation, a.feedback, min(a.part) as part
    from added a cross join lateral (
      select * from feedback known
      where (known.organisation, known.feedback) >= (a.organisation, a.feedback)
        and (known.organisation, known.feedback) <= (a.organisation, a.feedback)
      order by known.organisation, known.feedback limit 1
    ) k
    where is_timely(a.part, k.late_from) and is_closed(k.organisation, k.day)
    group by 1, 2
  ) late
  where (f.organisation, f.feedback) = (late.organisation, late.feedback);
  return null;
end $$;

-- Fires before `part_crosses`: triggers fire in the order of their names.
create or replace trigger part_arrives after insert on feedback_part
referencing new table as added for each statement execute function part_arrives();

-- A feedback that is set aside when its month closes stays left out when it is put back.
create or replace function feedback_turns_late() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    new.late_from := 0;
    return new;
  end if;
  perform closing_turn(array[new.organisation]);
  if not is_closed(new.organisation, new.day) then
    new.late_from := case when new.set_aside is null then null else 0 end;
  end if;
  return new;
end $$;

create or replace trigger feedback_comes_aside before insert on feedback for each row
when (new.set_aside is not null) execute function feedback_turns_late();

create or replace trigger feedback_turns_late before update on feedback for each row
when ((old.set_aside is null) <> (new.set_aside is null)) execute function feedback_turns_late();
