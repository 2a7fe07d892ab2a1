-- What a usager asks for on the page of their request.

-- The usager wants to be called back. The number is kept until the call was made, and no longer than
-- the retention of call-backs.
create table callback (
  organisation text not null,
  source text not null,
  reference text not null,
  callback uuid not null,
  phone text not null,
  wish text,
  asked_at timestamptz not null,
  done_at timestamptz,
  primary key (organisation, source, reference, callback),
  foreign key (organisation, source, reference) references request
);

-- By which way the usager would rather be told.
alter table request add column preferred_channel text;
