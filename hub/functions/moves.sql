-- What refuses every write of an organisation while it moves. Its triggers stand only meanwhile, and
-- their argument is its name. Class 57: the hub answers that it is not available for the moment.

create or replace function refuse_moving() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.organisation = tg_argv[0] then
      raise exception '% is moving to another cell', tg_argv[0] using errcode = '57M01';
    end if;
    return old;
  end if;
  if new.organisation = tg_argv[0] then
    raise exception '% is moving to another cell', tg_argv[0] using errcode = '57M01';
  end if;
  return new;
end $$;
