-- Requests that are still open, in the order in which they were received: the place of one among
-- those of its service, kind and channel is counted without reading them. It finds what
-- `request_open` found.
create index request_turn
on request (organisation, service, channel, kind, received_at, reference, source)
where completed_at is null and state <> 'withdrawn';
drop index request_open;

-- How long the requests of a service took that were received of late: ten years of others are not read.
create index request_by_receipt on request (organisation, service, received_at);
drop index request_by_service;

-- What of the published rules of its service a request has, since when; and when it has it no more.
-- The rule is kept as it was, with the version of the service it stands in. Append-only.
create table applied_adaptation (
  organisation text not null,
  source text not null,
  reference text not null,
  position int not null,
  service text not null,
  version int not null,
  adaptation int not null,
  rule jsonb not null,
  applies boolean not null,
  at timestamptz not null,
  primary key (organisation, source, reference, position),
  foreign key (organisation, source, reference) references request,
  foreign key (organisation, service, version) references service_version
);

create trigger applied_adaptation_is_append_only before update on applied_adaptation
for each statement execute function append_only();
