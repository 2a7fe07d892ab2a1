-- What becomes of a request, and what its usager was told of it.

-- Why a promise was made: `made` first, `changed` since, or `resumed` after it was suspended while
-- papers were missing. A resumed one stands for the one it resumes: it is that promise, put off by
-- as long as the service had to wait.
alter table promise
  add column because text not null default 'made',
  add column stands_for int,
  add column jws text;
update promise set stands_for = promise, because = case promise when 1 then 'made' else 'changed' end;
alter table promise alter column stands_for set not null;

-- The release before this one, while it still runs, says neither.
create function promise_stands_for_itself() returns trigger language plpgsql as $$
begin
  new.stands_for := new.promise;
  new.because := case new.promise when 1 then 'made' else 'changed' end;
  return new;
end $$;

create trigger promise_stands_for_itself before insert on promise
for each row when (new.stands_for is null) execute function promise_stands_for_itself();

-- Whom a proof is for, and who made it: a system of the organisation, or the hub by itself. What the
-- hub says of a promise that is late, it says once.
alter table proof
  add column audience text not null default 'usager',
  add column made_by text not null default 'source',
  add column late_for int;
create unique index proof_late_once on proof (organisation, source, reference, late_for)
where late_for is not null;

-- Each sending of a proof: by which way, and whether it was taken. Append-only.
create table delivery (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  delivery int not null,
  channel text not null,
  at timestamptz not null,
  outcome text not null,
  why text,
  primary key (organisation, source, reference, proof, delivery),
  foreign key (organisation, source, reference, proof) references proof
);

create trigger delivery_is_append_only before update on delivery
for each statement execute function append_only();

-- Every state a request was reported in, skips and reopenings included. Append-only. `told`: by our
-- own API; `observed`: as its source says it was; `proof`: by a step its usager was shown.
create table request_state (
  organisation text not null,
  source text not null,
  reference text not null,
  position int not null,
  state text not null,
  at timestamptz not null,
  how text not null,
  recorded_at timestamptz not null,
  primary key (organisation, source, reference, position),
  foreign key (organisation, source, reference) references request
);

create trigger request_state_is_append_only before update on request_state
for each statement execute function append_only();

insert into request_state
select organisation, source, reference, 1, state, state_at, 'told', recorded_at from request;

-- Requests that are still open: what is near its date or late is found without reading the others.
create index request_open on request (organisation, service)
where completed_at is null and state <> 'withdrawn';
