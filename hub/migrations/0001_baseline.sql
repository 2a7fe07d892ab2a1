-- The schema of Parvis, by subject, in the order of the domains. Long because it is read as a whole.
-- Every key starts with the organisation, so that all of it can be distributed by that column.
--
-- How to change it: 0.2.0 released this file, so it never changes. A change is a new numbered file beside it,
-- and a line in `list.ts`, or an edit in `hub/functions`. Then `npm run documents` writes `schema.sql` anew,
-- which a test holds equal to both databases.
--
-- Functions, triggers on them and views stand in `hub/functions` and are applied anew whenever their text
-- changed. Those of the access log stand here, because they are handed over to a role that no hub can act as.
-- The types that functions hand to each other are at the end.

-- ==== Platform ==========================================================================================

-- The job queue of all hubs (docs/internals/decisions.md, 64). A hub leases a job until `leased_until`, then
-- another hub may take it. A completed job is deleted.
create table job (
  job bigint generated always as identity primary key,
  queue text not null,
  key text, -- in one queue there is one job of a key
  organisation text, -- whose it is
  subject text, -- what it is about, so that it goes with it
  priority smallint not null default 0 check (priority in (0, 1)), -- 1 goes first
  payload jsonb not null,
  run_at timestamptz not null default now(), -- not before
  attempts int not null default 0, -- how often it was taken
  lease uuid, -- of the hub that has it in hand
  leased_until timestamptz,
  created_at timestamptz not null default now(),
  last_error text -- without content
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);

create unique index job_key on job (queue, key) where key is not null;

-- Available jobs, in order.
create index job_due on job (queue, priority, greatest(run_at, leased_until), job);

create index job_leased on job (queue, subject) where lease is not null;

create index job_subject on job (organisation, subject) where subject is not null;

-- ==== Catalogue =========================================================================================

-- An administration that runs services.
create table organisation (
  organisation text primary key,
  name text not null,
  zone text not null, -- IANA name: its days and months are counted there
  -- The day of the next month on which a month is published and closed.
  closing_day int not null default 10 check (closing_day between 5 and 28),
  created_at timestamptz not null default now()
);

-- How an organisation shows itself to usagers: name, crest, accent colour, contact, legal line.
create table identity (
  organisation text primary key references organisation,
  name text, -- null: the organisation's own
  crest bytea,
  crest_type text check (crest_type in ('image/svg+xml', 'image/png')),
  crest_png bytea, -- as messages show it: mail programs show no SVG
  accent text check (accent ~ '^#[0-9a-f]{6}$'),
  accent_dark text check (accent_dark ~ '^#[0-9a-f]{6}$'), -- derived from `accent`
  contact jsonb,
  legal text,
  version integer not null,
  author text not null,
  changed_at timestamptz not null,
  check ((crest is null) = (crest_type is null)),
  check (crest_png is null or crest is not null),
  check ((accent is null) = (accent_dark is null))
);

-- A website with the widget.
create table site (
  organisation text not null references organisation,
  site text not null,
  name jsonb not null, -- by language
  origins text[] not null, -- from which browsers may call
  refused_origin text, -- of the last page that asked from elsewhere
  refused_on date,
  primary key (organisation, site),
  check ((refused_origin is null) = (refused_on is null))
);

-- The public name of a site is unique over all organisations, because it stands alone in a URL.
create unique index site_by_name on site (site);

-- A version of what the widget asks on a site. Each answer stores its version, because the
-- probability of its question depends on it.
create table configuration (
  organisation text not null,
  site text not null,
  version int not null,
  content jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation, site, version),
  foreign key (organisation, site) references site
);

-- A trial configuration in the console, invisible elsewhere.
create table draft (
  organisation text not null,
  site text not null,
  draft text not null,
  content jsonb not null,
  -- A questionnaire nobody saved yet, asked in the place of the one the content names.
  instrument jsonb,
  created_at timestamptz not null,
  primary key (organisation, draft),
  foreign key (organisation, site) references site
);

create unique index draft_by_name on draft (draft);

-- The findings of the last visit of a site: codes from a closed list, nothing of the page.
create table site_visit (
  organisation text not null,
  site text not null,
  url text not null,
  visited_at timestamptz not null,
  lines jsonb not null,
  primary key (organisation, site),
  foreign key (organisation, site) references site
);

-- A version of an instrument written by a site owner.
create table instrument (
  organisation text not null references organisation,
  instrument text not null,
  version int not null,
  definition jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation, instrument, version)
);

-- A service, by its present declaration.
create table service (
  organisation text not null references organisation,
  service text not null,
  definition jsonb not null,
  version int not null default 1, -- the newest in `service_version`
  primary key (organisation, service)
);

-- A version of a service declaration. Append-only.
create table service_version (
  organisation text not null,
  service text not null,
  version int not null,
  definition jsonb not null,
  author text, -- null where a command declared it
  declared_at timestamptz not null,
  primary key (organisation, service, version),
  foreign key (organisation, service) references service
);

-- A version of a choice that no formula makes: tolerance, minimum, target, population. Append-only.
create table declaration (
  organisation text not null references organisation,
  service text not null, -- empty for every service of the organisation
  kind text not null check (kind in ('margin', 'commitment', 'floor', 'population')),
  version int not null,
  declared jsonb not null,
  basis text not null,
  author text not null,
  declared_at timestamptz not null,
  primary key (organisation, service, kind, version)
);

-- The newest outlines of territories that an organisation uploaded.
create table geography (
  organisation text primary key references organisation,
  shapes jsonb not null, -- code, name and outline of each
  author text not null,
  kept_at timestamptz not null
);

-- A version of the list of merged territories and their successors. Append-only.
create table succession (
  organisation text not null references organisation,
  version int not null,
  successions jsonb not null,
  author text not null,
  declared_at timestamptz not null,
  primary key (organisation, version)
);

-- A fact about availability at a place: its hours in a month, or its next free appointment on a
-- day. A later row with the same key corrects it.
create table offer_fact (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  kind text not null check (kind in ('hours', 'slot')),
  day date not null, -- of hours, the first day of their month
  x int not null, -- days open as declared, or days whose next appointment was within the norm
  n int not null, -- of so many days
  bucket int not null, -- of hours 0; of an appointment the days until it, -1 where none was free
  amount int not null, -- minutes closed
  whole int not null, -- of so many declared
  reason text,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, service, place, kind, day)
);

-- Facts of a place by month. A trigger updates it.
create table offer_month (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  kind text not null check (kind in ('hours', 'slot')),
  month date not null,
  bucket int not null,
  facts int not null,
  x int not null,
  n int not null,
  amount bigint not null,
  whole bigint not null,
  primary key (organisation, service, place, kind, month, bucket)
);

-- Whether a place offers an alternative to the internet. Unknown ones have no row.
create table offer_way (
  organisation text not null references organisation,
  service text not null,
  place text not null,
  way text not null check (way in ('counter', 'telephone', 'post', 'france_services')),
  offered boolean not null,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, service, place, way)
);

-- A URL that the hub probes, with the last result.
create table probe_address (
  organisation text not null references organisation,
  service text not null,
  address text not null,
  author text not null,
  declared_at timestamptz not null,
  probed_at timestamptz,
  failure text check (failure in (
    'unresolved', 'private_address', 'unreachable', 'untrusted', 'too_slow', 'redirected', 'status',
    'unregistered'
  )), -- null where it answered
  primary key (organisation, service, address)
);

-- Successful probes of a URL on a day.
create table probe_day (
  organisation text not null references organisation,
  service text not null,
  address text not null,
  day date not null,
  answered int not null,
  asked int not null,
  primary key (organisation, service, address, day)
);

-- ==== Invitations ========================================================================================

-- An invitation to say how a service was: one draw from a frame of the organisation's own records. No
-- column leads to the request it was drawn for, and no day is kept.
create table invitation (
  organisation text not null references organisation,
  ticket_hash text not null, -- keyed digest of the ticket
  service text not null,
  site text not null, -- whose questions are asked
  configuration int not null,
  form text not null,
  item text, -- the one that was drawn; null where the form draws none
  moment text not null check (moment in ('submitted', 'served', 'campaign')),
  frame text not null check (frame in ('register', 'submissions', 'counter')),
  month date not null, -- of the draw, its first day
  probability double precision not null check (probability > 0 and probability <= 1), -- of being drawn
  pi double precision, -- of this question: P(form) · P(item | form)
  -- `none`: shown in a page or printed. `undeliverable`: no message reached the usager.
  delivery text not null check (delivery in ('none', 'waiting', 'delivered', 'undeliverable')),
  sealed text, -- its facts, under the hub's key until the month closes
  -- The same, once closed: each combination is shared by five invitations of the service and month.
  territory text,
  channel text check (channel in ('web', 'counter', 'telephone', 'post', 'email')),
  kept text check (kept in ('kept', 'missed')),
  delay text check (delay in ('two_days', 'week', 'month', 'quarter', 'longer')),
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  locale text check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  assisted boolean,
  state text not null default 'open' check (state in ('open', 'refused', 'taken_back')),
  feedback uuid, -- its answer, once there is one
  -- What a tap in a message has kept: a keyed digest of the mark and the minute. `contradicted`: several
  -- marks came at once, as from a program that opens every link. `pressed`: a person has pressed a button.
  automatic text,
  finished boolean not null default false,
  primary key (organisation, ticket_hash)
);

create index invitation_by_ticket on invitation (ticket_hash);
create index invitation_by_month on invitation (organisation, service, month);
create index invitation_by_feedback on invitation (organisation, feedback) where feedback is not null;
create index invitation_sealed on invitation (organisation, month) where sealed is not null;

-- Who is left in peace until when: a keyed digest of an address. Without a day, for good.
create table invitation_rest (
  organisation text not null references organisation,
  person text not null,
  until date,
  primary key (organisation, person)
);

-- ==== Feedback ==========================================================================================

-- A form that a usager answered. Its first part inserts the row.
create table feedback (
  organisation text not null,
  feedback uuid not null,
  envelope_hash text not null,
  site text not null,
  service text not null,
  territory text,
  place text,
  configuration int not null,
  instrument text not null,
  instrument_version int not null,
  form text not null,
  item text, -- the one that was drawn; null where the form draws none
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  locale text not null check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  wording_hash text not null,
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  receipt_hash text not null, -- by which its usager reads it back and withdraws it
  day date not null,
  pi double precision, -- P(form) · P(item | form) under the configuration; null where nothing was drawn
  from_start boolean not null default false, -- the usager was asked at the start of the démarche
  took_ms bigint, -- rounded to the second
  page text, -- its address without query and fragment, for the European gateway alone
  set_aside text check (set_aside in ('too_fast', 'burst', 'trap', 'network', 'decided')), -- why it is not counted now
  comment_withdrawn boolean not null default false, -- a part that is still on its way does not bring it back
  handover_withdrawn boolean not null default false,
  -- The former reason, once restored.
  set_aside_was text check (set_aside_was in ('too_fast', 'burst', 'trap', 'network', 'decided')),
  review text check (review in ('put_back', 'confirmed')), -- what a person decided
  reviewed_at date,
  opening text, -- the item its instrument asks first
  setting uuid, -- the decision in `setting_aside` that holds it; `set_aside` is `decided` then
  late_from int, -- the first of its parts that its closed month leaves out; 0: it was set aside by then
  comment_part int -- the last of its parts that wrote or emptied the comment; earlier words are erased
);

create index feedback_by_setting on feedback (organisation, setting, feedback)
where setting is not null;
create index feedback_held_aside on feedback (organisation, feedback) where setting is not null;
create index feedback_by_receipt on feedback (receipt_hash);
create index feedback_set_aside on feedback (organisation, day) where set_aside is not null;
create index feedback_put_back on feedback (organisation, day) where review = 'put_back';
create index feedback_by_day on feedback (organisation, day);
create index feedback_of_campaign on feedback (organisation, service, day) where form = 'campaign';
-- Created last: on an empty table all indexes cost the same, and the planner then takes the newest.
alter table feedback add primary key (organisation, feedback);

-- A part of a feedback, as sent. The key makes a repeat idempotent. This table and `answer` have no
-- foreign key to `feedback`: one statement inserts all three, and a check for each row would cost
-- too much.
create table feedback_part (
  organisation text not null,
  feedback uuid not null,
  part int not null,
  content_hash text not null,
  comment text,
  evidence jsonb,
  primary key (organisation, feedback, part)
);

-- For the retention purge and the counts of the console.
create index feedback_part_commented on feedback_part (organisation, feedback)
where comment is not null;

-- The current value of an item: the highest part wins. One that another answer leaves out counts
-- nowhere; it stays, because its usager may change their mind again.
create table answer (
  organisation text not null,
  feedback uuid not null,
  item text not null,
  part int not null,
  value text not null,
  left_out boolean not null default false,
  primary key (organisation, feedback, item)
);

-- A receipt whose feedback was deleted, so that a late part is dropped.
create table erased (
  organisation text not null,
  feedback uuid not null,
  erased_at date not null,
  primary key (organisation, feedback)
);

-- The reply of the organisation, for the holder of the receipt.
create table reply (
  organisation text not null,
  feedback uuid not null,
  text text not null,
  replied_at date not null,
  primary key (organisation, feedback)
);

-- A feedback that its usager shares with the agent in charge. Withdrawal deletes the row.
create table handover (
  organisation text not null,
  feedback uuid not null,
  reach text,
  request text,
  until date not null, -- the last day it is shared
  primary key (organisation, feedback)
);

-- The day and the network of a feedback, kept for some weeks, so that a person can set aside the
-- answers of one network on one day.
create table arrival (
  organisation text not null,
  feedback uuid not null,
  day date not null,
  network int, -- a digest with the salt of the day
  primary key (organisation, feedback),
  foreign key (organisation, feedback) references feedback on delete cascade
);

create index arrival_by_network on arrival (organisation, day, network);

-- The salt of a day, deleted the next day.
create table network_salt (
  organisation text not null references organisation,
  day date not null,
  salt text not null,
  primary key (organisation, day)
);

-- A person's decision to set answers aside by a closed criterion. Large ones run in batches.
create table setting_aside (
  organisation text not null references organisation,
  setting uuid not null,
  criterion jsonb not null,
  state text not null check (state in ('setting_aside', 'set_aside', 'putting_back', 'put_back')),
  total bigint not null, -- how many there were to do
  primary key (organisation, setting)
);

create index setting_aside_unfinished on setting_aside (organisation, setting)
where state in ('setting_aside', 'putting_back');

-- Who set answers aside or restored them, when and why.
create table setting_aside_act (
  organisation text not null,
  setting uuid not null,
  act text not null check (act in ('set_aside', 'put_back')),
  reason text not null check (reason in (
    'burst', 'duplicates', 'tests', 'fault', 'not_usagers', 'mistake', 'genuine'
  )),
  sentence text not null,
  author text not null,
  role text not null check (role in ('quality', 'admin')),
  day date not null,
  primary key (organisation, setting, act)
);

-- The number of answers of a decision. It stays after the answers are deleted.
create table setting_aside_count (
  organisation text not null,
  setting uuid not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  month date not null,
  n bigint not null,
  primary key (organisation, setting, service, stream, channel, month)
);

-- Counts of answers set aside by a person, which the roll-up leaves out.
create table set_aside_tally (
  organisation text not null,
  setting uuid not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  territory text not null,
  place text not null,
  locale text not null check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  value text not null,
  n bigint not null,
  primary key (
    organisation, setting, instrument, instrument_version, item, day, service, stream, channel,
    territory, place, locale, value
  )
);

-- The search words of a comment, without its text. Deleted with the comment.
create table comment_index (
  organisation text not null,
  feedback uuid not null,
  site text not null,
  service text not null,
  day date not null,
  counted boolean not null, -- not set aside
  words tsvector not null,
  sorted boolean not null default false, -- a person said what it is about, be it none of the themes
  -- The opening answer of a sorted comment, and what asked it; null where it was not answered.
  mark text,
  instrument text,
  instrument_version int,
  refused uuid[] not null default '{}', -- suggested themes that a person refused
  answered_after int, -- days until the first reply; null while there is none
  closed_on date, -- a person read it and found no reply to write
  closed_by text,
  assignee uuid, -- the agent who handles it
  team text, -- or the team
  assigned_on date,
  assigned_by text,
  primary key (organisation, feedback),
  check ((closed_on is null) = (closed_by is null)),
  check (assignee is null or team is null),
  check ((assigned_by is null) = (assignee is null and team is null)),
  check ((assigned_on is null) = (assigned_by is null))
);

create index comment_index_by_day on comment_index (organisation, day, feedback);
create index comment_index_waiting on comment_index (organisation, day, feedback) include (service)
where counted and answered_after is null and closed_on is null;
create index comment_index_handled on comment_index (organisation, day, feedback)
where counted and (answered_after is not null or closed_on is not null);
create index comment_index_by_assignee on comment_index (organisation, assignee, day, feedback)
where assignee is not null;
create index comment_index_words on comment_index using gin (words);
create index comment_index_sorted on comment_index (organisation, day, feedback) where sorted;

-- Normalises a text for search: no accents, capitals, punctuation or emoji, whatever the database
-- locale. It uses no extension, because many servers forbid them. Indexes store its result: after a
-- change, rebuild `theme_by_name` and `comment_index`.
create function folded(written text) returns text language sql immutable parallel safe as $$
  select regexp_replace(
    replace(replace(replace(
      lower(regexp_replace(
        replace(replace(normalize(written, NFKD), 'Œ', 'OE'), 'Æ', 'AE'), '[\u0300-\u036f]', '', 'g')),
      'œ', 'oe'), 'æ', 'ae'), 'ß', 'ss'),
    '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u2bff\u3000-\u303f\ufe00-\ufe0f\U0001f000-\U0001faff]+',
    ' ', 'g')
$$;

-- Comments that arrived and that no letter has told of, where somebody subscribed to them. The
-- moments are those of the hub's look, which comes once a minute.
create table comment_news (
  organisation text not null references organisation,
  service text not null,
  n int not null,
  seen int not null default 0, -- of them, at the last look
  first_at timestamptz, -- of the looks that saw one more
  last_at timestamptz,
  primary key (organisation, service)
);

-- The teams to which comments may be assigned, by name.
create table comment_team (
  organisation text not null references organisation,
  team text not null,
  author text not null,
  declared_at timestamptz not null,
  primary key (organisation, team)
);

-- A theme of comments, in the words of the organisation. Retired or merged, never deleted.
create table theme (
  organisation text not null references organisation,
  theme uuid not null,
  name text not null,
  words text[] not null,
  retired boolean not null default false,
  merged_into uuid,
  author text not null,
  changed_at timestamptz not null,
  primary key (organisation, theme)
);

create unique index theme_by_name on theme (organisation, folded(name)) where merged_into is null;

-- A theme that a person assigned to a comment.
create table comment_theme (
  organisation text not null,
  feedback uuid not null,
  theme uuid not null,
  primary key (organisation, feedback, theme)
);

create index comment_theme_by_theme on comment_theme (organisation, theme, feedback);

-- Comments by service and days until the reply.
create table comment_tally (
  organisation text not null,
  service text not null,
  day date not null, -- the first of the month; without a reply, the day itself
  after int not null, -- -1 while it waits for a reply; -2 where it was closed without one
  n bigint not null,
  primary key (organisation, service, day, after)
);

-- Comments by theme, month and opening answer.
create table theme_tally (
  organisation text not null,
  theme uuid not null,
  service text not null,
  month date not null,
  instrument text not null,
  instrument_version int not null,
  mark text not null, -- empty: not answered
  n bigint not null,
  primary key (organisation, service, month, theme, instrument, instrument_version, mark)
);

-- Comments sorted by a person, by month and opening answer: the denominator of theme shares.
create table sorted_tally (
  organisation text not null,
  service text not null,
  month date not null,
  instrument text not null,
  instrument_version int not null,
  mark text not null, -- empty: not answered
  n bigint not null,
  primary key (organisation, service, month, instrument, instrument_version, mark)
);

-- A reply template with placeholders.
create table reply_template (
  organisation text not null references organisation,
  template uuid not null,
  name text not null,
  text text not null,
  author text not null,
  changed_at timestamptz not null,
  primary key (organisation, template)
);

-- A text that a service writes for its messages; agents are offered it once it is approved.
create table message_text (
  organisation text not null,
  service text not null,
  text uuid not null,
  kind text not null check (kind in ('promised', 'assigned', 'on_the_way', 'arrived',
    'waiting_usager', 'decided', 'done', 'late', 'message')),
  name text not null,
  content jsonb not null, -- by language, French always
  version int not null,
  author text not null,
  changed_at timestamptz not null,
  approved_at timestamptz, -- of this version; null again once it changes
  approved_by text,
  primary key (organisation, service, text),
  foreign key (organisation, service) references service,
  check ((approved_at is null) = (approved_by is null))
);

-- A public reply.
create table publication (
  organisation text not null,
  feedback uuid not null,
  with_comment boolean not null, -- with the comment it answers
  finding uuid,
  author text not null,
  published_at date not null,
  primary key (organisation, feedback)
);

-- Daily counts of the widget: due, shown, opened, answered. No identifier.
create table counter (
  organisation text not null,
  site text not null,
  service text not null,
  stream text not null check (stream in ('asked', 'open')),
  day date not null,
  ended bigint not null default 0, -- démarches that ended
  shown bigint not null default 0,
  opened bigint not null default 0,
  answered bigint not null default 0,
  primary key (organisation, site, service, stream, day)
);

-- The activity of a site on a day.
create table activity_day (
  organisation text not null,
  site text not null,
  service text not null, -- empty for the requests of its configuration
  day date not null,
  seen bigint not null default 0,
  answered bigint not null default 0,
  busiest bigint not null default 0, -- answers of the busiest hour, which is not named
  primary key (organisation, site, service, day)
);

-- ==== Requests ==========================================================================================

-- A request of a usager. Its source comes from the API key, so that equal references of two systems
-- stay apart.
create table request (
  organisation text not null,
  source text not null,
  reference text not null,
  service text not null,
  kind text,
  about_sealed text, -- what it is about in its usager's words, under seal
  channel text not null check (channel in ('web', 'counter', 'telephone', 'post', 'email')),
  locale text not null check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  territory text,
  place text,
  contact jsonb, -- what the source says of how to reach the service
  state text not null check (state in (
    'received', 'in_progress', 'waiting_usager', 'decided', 'closed', 'withdrawn'
  )),
  state_at timestamptz not null,
  received_at timestamptz not null,
  completed_at timestamptz,
  outcome text check (outcome in ('granted', 'partly', 'refused')), -- where its source says one
  tracking_hash text not null, -- digest of the code that opens its page
  recorded_at timestamptz not null,
  changed_at timestamptz not null,
  link text, -- to the request in its tool
  -- the channel its usager prefers
  preferred_channel text check (preferred_channel in ('page', 'email', 'sms', 'push', 'post', 'telephone')),
  tracking_sealed text, -- the code under seal, where its usager is written to
  told_at_night boolean not null default false, -- their telephone may ring at any hour
  confidential boolean not null default false, -- shown to no agent
  -- The first day its usager was recognised by an agent while it was open. Counted, and shown to nobody.
  recognised_on date,
  email_stopped boolean not null default false, -- its usager wants no more e-mail about it
  -- What the draw decided when it was served, and the day; the ticket under seal, until it has expired.
  draw text check (draw in ('drawn', 'left_out', 'resting', 'refused')),
  invited_on date,
  ticket_sealed text,
  primary key (organisation, source, reference),
  check (outcome is null or completed_at is not null),
  foreign key (organisation, service) references service
);

create index request_by_tracking on request (tracking_hash);
create index request_by_invitation on request (organisation, service, invited_on)
where invited_on is not null;
create index request_with_ticket on request (invited_on) where ticket_sealed is not null;
-- Requests with a stored tracking code, by completion.
create index request_kept on request (
  least(completed_at, case when state in ('closed', 'withdrawn') then state_at end)
) where tracking_sealed is not null;
-- Recent waiting times of a service.
create index request_by_receipt on request (organisation, service, received_at);
-- Requests of a service that ended, by outcome.
create index request_by_end on request (organisation, service, completed_at) include (outcome)
where completed_at is not null;
create index request_by_reference on request (organisation, reference);
-- Open requests, oldest first.
create index request_turn
on request (organisation, service, channel, kind, received_at, reference, source)
where completed_at is null and state <> 'withdrawn';

-- A reported state of a request, skips and reopenings included. Append-only.
create table request_state (
  organisation text not null,
  source text not null,
  reference text not null,
  position int not null,
  state text not null check (state in (
    'received', 'in_progress', 'waiting_usager', 'decided', 'closed', 'withdrawn'
  )),
  at timestamptz not null,
  -- `told` by the API, `observed` in its source, `proof` with a step shown to the usager
  how text not null check (how in ('told', 'observed', 'proof')),
  recorded_at timestamptz not null,
  primary key (organisation, source, reference, "position"),
  foreign key (organisation, source, reference) references request
);

-- A window the service committed to. At most one is current, and replaced ones stay.
create table promise (
  organisation text not null,
  source text not null,
  reference text not null,
  promise int not null,
  window_from timestamptz not null,
  window_to timestamptz not null,
  zone text not null,
  basis text not null check (basis in ('norm', 'law', 'agent')),
  made_at timestamptz not null,
  replaced_at timestamptz,
  -- `made` first, `changed` later, or `resumed` after a wait for the usager
  because text not null default 'made' check (because in ('made', 'changed', 'resumed')),
  stands_for int not null, -- the promise it is: a resumed one is the one it resumes, put off
  jws text, -- as it was signed
  primary key (organisation, source, reference, promise),
  foreign key (organisation, source, reference) references request
);

create unique index promise_standing on promise (organisation, source, reference)
where replaced_at is null;

-- An Ed25519 key that signs promises. Its public half stays published, because a promise outlives
-- its key.
create table promise_key (
  kid text primary key,
  sealed text not null, -- the private half, under the hub's secret
  created_at timestamptz not null
);

-- A step of a request, as told to its usager. Append-only.
create table proof (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  kind text not null check (kind in (
    'acknowledged', 'promised', 'assigned', 'on_the_way', 'arrived', 'waiting_usager', 'decided',
    'done', 'late', 'message'
  )),
  at timestamptz not null,
  content_hash text not null,
  content jsonb not null,
  recorded_at timestamptz not null,
  -- `invitation`: a message of the hub that asks how it was, and is no step
  audience text not null default 'usager' check (audience in ('usager', 'agent', 'invitation')),
  made_by text not null default 'source' check (made_by in ('source', 'hub', 'agent')),
  late_for int, -- the promise that the hub says is late; it says so once
  primary key (organisation, source, reference, proof),
  foreign key (organisation, source, reference) references request
);

create unique index proof_late_once on proof (organisation, source, reference, late_for)
where late_for is not null;

-- A delivery of a step by one channel. Append-only.
create table delivery (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  delivery int not null,
  channel text not null check (channel in ('email', 'sms', 'push', 'post', 'telephone')),
  at timestamptz not null,
  outcome text not null check (outcome in ('accepted', 'failed')),
  why text,
  made_by text not null default 'source' check (made_by in ('source', 'hub')),
  sent_as text, -- our name: a Message-ID, an idempotency key
  taken_as text, -- the name its receiver gave it
  failure jsonb, -- one that broke off, and may have arrived, is a failure that says `interrupted`
  primary key (organisation, source, reference, proof, delivery),
  foreign key (organisation, source, reference, proof) references proof
);

create index delivery_sent_as on delivery (organisation, sent_as) where sent_as is not null;

-- Contact addresses of a request's usager, kept until some weeks after completion.
create table usager_address (
  organisation text not null,
  source text not null,
  reference text not null,
  channel text not null check (channel in ('email', 'sms')),
  sealed text, -- null where what was given can be no address
  given_at timestamptz not null,
  failed_at timestamptz, -- for good: it is not used until another is given
  is_own boolean not null default false, -- given and proved by its usager
  primary key (organisation, source, reference, channel),
  foreign key (organisation, source, reference) references request
);

-- An address that a usager gave on the page, until the code sent there is typed.
create table address_change (
  organisation text not null,
  source text not null,
  reference text not null,
  channel text not null check (channel in ('email', 'sms')),
  sealed text not null,
  code_hash text not null,
  tries integer not null default 0 check (tries between 0 and 5),
  at timestamptz not null,
  primary key (organisation, source, reference),
  foreign key (organisation, source, reference) references request
);

create index address_change_at on address_change (at);

-- A device subscribed to push notifications of a request (RFC 8030).
create table push_subscription (
  organisation text not null,
  source text not null,
  reference text not null,
  endpoint_hash text not null,
  sealed text not null,
  subscribed_at timestamptz not null,
  primary key (organisation, source, reference, endpoint_hash),
  foreign key (organisation, source, reference) references request
);

-- Somebody who acts for the usager of a request, or did.
create table mandate (
  organisation text not null,
  source text not null,
  reference text not null,
  mandate uuid not null,
  kind text not null check (kind in ('relative', 'adviser', 'mandate')),
  name_sealed text not null,
  channel text not null check (channel in ('email', 'sms')),
  address_sealed text, -- deleted with the code when it ends
  code_hash text not null, -- of their own tracking code, which opens nothing once it has ended
  code_sealed text,
  begun_at timestamptz not null,
  ended_at timestamptz,
  ended_by text check (ended_by in ('usager', 'delegate')),
  primary key (organisation, source, reference, mandate),
  check ((ended_at is null) = (ended_by is null)),
  foreign key (organisation, source, reference) references request
);

create index mandate_code on mandate (code_hash) where ended_at is null;

-- A usager who requested a call.
create table callback (
  organisation text not null,
  source text not null,
  reference text not null,
  callback uuid not null,
  phone text not null, -- kept until the call was made, at most for the retention of call-backs
  wish text,
  -- The slot, where the service declares some. Kept: it was done by the end.
  window_from timestamptz,
  window_to timestamptz,
  zone text,
  jws text, -- as it was signed
  asked_at timestamptz not null,
  due_on date not null, -- the last day on which the service calls
  done_at timestamptz,
  primary key (organisation, source, reference, callback),
  check (num_nonnulls(window_from, window_to, zone, jws) in (0, 4)),
  check (window_from <= window_to),
  foreign key (organisation, source, reference) references request
);

create index callback_slot on callback (organisation, window_from) where window_from is not null;

-- What the usager of a request answered to the service.
create table request_reply (
  organisation text not null,
  source text not null,
  reference text not null,
  reply uuid not null,
  kind text not null check (kind in ('reply', 'not_fixed', 'missing')),
  sealed text not null, -- the text, under seal
  -- the language of the page it was written on
  written_in text check (written_in in (
    'fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr'
  )),
  at timestamptz not null,
  due_on date not null, -- the last day on which the service answers
  read_at timestamptz, -- when an agent first saw it
  overdue_at timestamptz, -- when its team was told that it waits too long; it is told once
  primary key (organisation, source, reference, reply),
  foreign key (organisation, source, reference) references request
);

-- Replies whose team was not told, by the day they are due.
create index request_reply_due on request_reply (due_on) where overdue_at is null;

-- A published rule of the service that applies to a request, or no longer does. Append-only.
create table applied_adaptation (
  organisation text not null,
  source text not null,
  reference text not null,
  position int not null,
  service text not null,
  version int not null,
  adaptation int not null,
  rule jsonb not null, -- as it was, in that version of the service
  applies boolean not null,
  at timestamptz not null,
  primary key (organisation, source, reference, "position"),
  foreign key (organisation, service, version) references service_version,
  foreign key (organisation, source, reference) references request
);

-- A contact between a usager and the service about a request. Append-only.
create table contact (
  organisation text not null,
  source text not null,
  reference text not null,
  contact uuid not null,
  undone boolean not null, -- it was recorded by mistake; the row it undoes stays, or may come later
  channel text not null check (channel in ('telephone', 'counter', 'email', 'post')),
  side text not null check (side in ('usager', 'agent')), -- who turned to whom
  about text not null check (about in (
    'progress', 'papers', 'correction', 'appointment', 'decision', 'complaint', 'other'
  )),
  outcome text not null check (outcome in ('answered', 'to_follow', 'not_reached')),
  at timestamptz not null,
  content_hash text not null,
  recorded_at timestamptz not null,
  primary key (organisation, source, reference, contact, undone),
  foreign key (organisation, source, reference) references request
);

-- A contact that its agent follows up. It goes once it is done, or was a mistake.
create table follow_up (
  organisation text not null,
  source text not null,
  reference text not null,
  contact uuid not null,
  agent_key text not null, -- a digest of the agent: nobody else reads what they follow up
  due_on date not null,
  done_at timestamptz, -- kept for a day, to take it back
  primary key (organisation, source, reference, contact),
  foreign key (organisation, source, reference) references request
);

create index follow_up_by_agent on follow_up (organisation, agent_key) where done_at is null;

-- ==== Agents ============================================================================================

-- A person who signed in, with the last rights from their identity provider.
create table agent (
  organisation text not null references organisation,
  agent uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  service text,
  sectors text[] not null,
  role text not null check (role in ('agent', 'quality', 'admin')),
  seen_at timestamptz not null,
  services text[] not null default '{}', -- held to these inside their sectors; all of them where empty
  primary key (organisation, agent),
  unique (issuer, subject)
);

create unique index agent_by_id on agent (agent);

-- Somebody who signs in at the hub itself. What they may do stands in `agent`.
create table account (
  organisation text not null references organisation,
  agent uuid not null,
  email text not null unique check (email = lower(email)),
  locale text not null check (locale in ('fr', 'en')),
  every_sector boolean not null, -- of their organisation, today and later: `sectors` of `agent` says nothing
  made_on date not null,
  opened_on date, -- null: invited, and never here
  primary key (organisation, agent),
  foreign key (organisation, agent) references agent
);

-- A key on a device, by which somebody proves that it is them (WebAuthn).
create table passkey (
  organisation text not null,
  passkey text not null unique, -- id of the credential, base64url
  agent uuid not null,
  public_key text not null, -- base64url
  counter bigint not null,
  transports text[] not null,
  name text not null, -- kind of browser it was made with
  made_on date not null,
  used_on date,
  primary key (organisation, passkey),
  foreign key (organisation, agent) references account on delete cascade
);

create index passkey_by_agent on passkey (organisation, agent);

-- A purpose of a search. The organisation defines the list.
create table purpose (
  organisation text not null references organisation,
  purpose text not null,
  name jsonb not null,
  level int not null check (level in (0, 1, 2)), -- the most it shows
  position int not null,
  across boolean not null default false, -- with the usager present, it opens every sector, in a few words
  stands_until text[] not null default '{}', -- hours, `12:00`, until which it may stand in one tool
  primary key (organisation, purpose)
);

-- An identifier of a request's usager, as a digest with the key of the sector, so that nobody can
-- join two sectors.
create table identifier (
  organisation text not null,
  sector text not null,
  key text not null,
  source text not null,
  reference text not null,
  kind text not null check (kind in ('email', 'phone', 'account')),
  how text not null check (how in ('verified', 'declared', 'derived')),
  since timestamptz not null,
  -- of a joint applicant, who is found by it too
  beside boolean not null default false,
  primary key (organisation, sector, key, source, reference),
  foreign key (organisation, source, reference) references request
);

create index identifier_by_request on identifier (organisation, source, reference);

-- A second factor of a usager, as a digest with the key of the sector. Compared, never shown.
create table second_factor (
  organisation text not null,
  source text not null,
  reference text not null,
  kind text not null check (kind in ('birth_date', 'name')),
  digest text not null,
  primary key (organisation, source, reference, kind),
  foreign key (organisation, source, reference) references request
);

-- Two identifiers that an agent merged into one person. An undone merge stays.
create table merge (
  organisation text not null,
  merge uuid not null,
  sector text not null,
  one_kind text not null check (one_kind in ('email', 'phone', 'account')),
  one_key text not null,
  other_kind text not null check (other_kind in ('email', 'phone', 'account')),
  other_key text not null,
  reason text not null check (reason in ('usager_said', 'paper_seen', 'same_account', 'typing_error')),
  made_at timestamptz not null,
  undone_at timestamptz,
  undone_reason text check (undone_reason in ('two_persons', 'mistake', 'usager_asked')),
  primary key (organisation, merge, sector)
);

create index merge_by_other on merge (organisation, sector, other_key) where undone_at is null;
create unique index merge_once on merge (organisation, sector, one_key, other_key)
where undone_at is null;

-- A guess of the last hour, wrong or in progress (rate limit): an answer to a second factor, or what
-- an agent typed.
create table factor_try (
  organisation text not null references organisation,
  who text not null, -- digest of who guesses, and what
  try uuid not null,
  at timestamptz not null,
  primary key (organisation, who, try)
);

-- A source of another administration: its log entries are kept longer.
create table exchange_source (
  organisation text not null references organisation,
  source text not null,
  since timestamptz not null,
  primary key (organisation, source)
);

-- Beliefs of a service's agents about usagers, counted by quarter.
create table belief_tally (
  organisation text not null references organisation,
  service text not null,
  period text not null,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  value text not null,
  n int not null,
  primary key (organisation, service, period, instrument, instrument_version, item, value)
);

-- A mark that an agent answered or declined in a quarter. Deleted after it.
create table belief_mark (
  organisation text not null references organisation,
  period text not null,
  mark text not null, -- a digest that only the hub can make
  primary key (organisation, period, mark)
);

-- The URL of a tool, with the source of its requests.
create table tool_place (
  organisation text not null references organisation,
  origin text not null,
  path text not null default '', -- empty for all of the origin
  source text not null,
  primary key (organisation, origin, path)
);

-- Whether pages of an origin may show the panel in a frame. Append-only.
create table tool_frame (
  organisation text not null references organisation,
  origin text not null,
  version int not null,
  allowed boolean not null,
  at timestamptz not null,
  primary key (organisation, origin, version)
);

-- A pattern of an organisation's references, or of one source.
create table reference_pattern (
  organisation text not null references organisation,
  pattern text not null,
  source text,
  primary key (organisation, pattern)
);

-- A signed rule by which extensions read a tool, or its withdrawal. Append-only.
create table tool_rule (
  organisation text not null references organisation,
  id text not null,
  version int not null,
  says text not null check (says in ('rule', 'withdrawn')),
  signed text not null, -- compact JWS
  author text not null, -- name of the administrator
  at timestamptz not null,
  primary key (organisation, id, version, says)
);

-- Daily count of a rule that did not fit its tool, without person or page.
create table rule_fault (
  organisation text not null references organisation,
  day date not null,
  rule text not null,
  version int not null,
  page text not null,
  field text not null check (
    field in ('page', 'root', 'reference', 'message', 'email', 'phone', 'name')
  ),
  browser text not null check (browser in ('chromium', 'firefox')),
  count int not null,
  primary key (organisation, day, rule, version, page, field, browser)
);

create index rule_fault_by_day on rule_fault (day);

-- A key that signs access tokens.
create table signing_key (
  kid text primary key,
  sealed text not null, -- the private half, under the hub's secret
  created_at timestamptz not null default now()
);

-- A record of the OpenID provider: a sign-in or a session, shared by all processes.
create table sign_in_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  consumed_at timestamptz,
  expires_at timestamptz,
  provider_session text, -- session at the identity provider, where it names one
  browser text check (browser in ('Firefox', 'Edge', 'Chrome', 'Safari')), -- of a Grant: what opened it
  primary key (model, id)
);

create index sign_in_record_by_provider_session on sign_in_record (provider_session)
where provider_session is not null;
create index sign_in_record_by_account on sign_in_record ((payload ->> 'accountId'))
where model = 'Grant';
create index sign_in_record_by_uid on sign_in_record (uid);
create index sign_in_record_by_end on sign_in_record (expires_at);
create index sign_in_record_by_grant on sign_in_record (grant_id);

-- A digest of a single-use token. Unlogged: rows lost in a crash expire within a minute.
create unlogged table shown_once (
  digest text primary key,
  expires_at timestamptz not null
);

create index shown_once_by_end on shown_once (expires_at);

-- ==== The access log ====================================================================================

-- The access log has its own schema, owned by a role without login.
do $$
begin
  if not exists (select from pg_roles where rolname = 'parvis_access_log') then
    create role parvis_access_log nologin;
  end if;
exception when insufficient_privilege or duplicate_object or unique_violation then
  raise notice 'The role parvis_access_log could not be made: the access log stays with the hub''s own';
end $$;

create schema access_log;

-- An entry of the access log, refused and empty searches included. Append-only. Digests use the key
-- of the sector, so that nobody can join two sectors. Each month has a partition, `access_2026_11`,
-- created ahead by `make_months`. Entries without a partition go to `access_rest`, so that none is
-- refused.
create table access_log.access (
  organisation text not null,
  access uuid not null,
  at timestamptz not null,
  agent_key text not null,
  service text,
  sector text not null,
  tool text,
  purpose text not null,
  level int not null check (level in (0, 1, 2)),
  subject_key text not null,
  request_keys text[] not null, -- one for each request that was shown
  outcome text not null check (outcome in (
    'shown', 'nothing', 'refused', 'abandoned', 'candidates', 'mismatch'
  )),
  -- a search, or another act of an agent or an operator
  act text not null default 'look' check (act in (
    'look', 'merge', 'unmerge', 'adapt', 'preview', 'prove', 'contact', 'follow_up', 'export', 'erase',
    'reveal'
  )),
  present boolean not null default false, -- the usager stood before the agent
  -- how the subject of a search came to be searched
  way text not null default 'seen' check (way in ('seen', 'typed', 'standing')),
  reason text, -- why a request was taken before older ones
  regime text not null default 'internal' check (regime in ('internal', 'exchange')), -- how long the law has it kept
  seal bigint, -- with `position`, where its seal finds it; set once
  position int,
  primary key (organisation, access, at),
  check ((seal is null) = (position is null))
) partition by range (at);

create table access_log.access_rest partition of access_log.access default;

create index access_unsealed on access_log.access (organisation, access) where seal is null;
create index access_of_request on access_log.access using gin (request_keys);
-- Not unique, because a unique key would need `at`. One process seals at a time, and the audit
-- finds two entries in one position.
create index access_sealed on access_log.access (organisation, seal, position) where seal is not null;
create index access_of_subject on access_log.access (organisation, subject_key);

create function access_log.only_sealed() returns trigger language plpgsql as $$
begin
  if old.seal is not null or new.seal is null
    or to_jsonb(new) - '{seal,position}'::text[] <> to_jsonb(old) - '{seal,position}'::text[]
  then
    raise exception '% is append-only', tg_table_name;
  end if;
  return new;
end $$;

create function access_log.refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger access_is_append_only before update on access_log.access
for each row execute function access_log.only_sealed();
create trigger access_is_purged_alone before delete on access_log.access
for each statement when (current_setting('access_log.purging', true) is distinct from 'on')
execute function access_log.refuse();
create trigger access_is_never_emptied before truncate on access_log.access
for each statement execute function access_log.refuse();
-- Each partition needs its own statement triggers, because PostgreSQL does not inherit them.
create trigger access_is_purged_alone before delete on access_log.access_rest
for each statement when (current_setting('access_log.purging', true) is distinct from 'on')
execute function access_log.refuse();
create trigger access_is_never_emptied before truncate on access_log.access_rest
for each statement execute function access_log.refuse();

-- Creates the missing partitions between two instants, and those of entries in `access_rest`, which
-- it moves. Returns how many it created.
create function access_log.make_months(since timestamptz, until timestamptz) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp set timezone = 'UTC'
as $$
declare
  month timestamptz;
  part text;
  made int := 0;
begin
  -- Lock first, so that a concurrent hub finds the partitions created.
  perform pg_advisory_xact_lock(7127866);
  foreach month in array array(
    select generate_series(date_trunc('month', since), until, interval '1 month')
    union select date_trunc('month', r.at) from access_log.access_rest r
    where r.at >= '2000-01-01' and r.at <= until
    order by 1)
  loop
    part := 'access_' || to_char(month, 'YYYY_MM');
    continue when to_regclass('access_log.' || part) is not null;
    execute format('create table access_log.%I (like access_log.access including all)', part);
    perform set_config('access_log.purging', 'on', true);
    execute format(
      'with late as (
         delete from access_log.access_rest where at >= %L and at < %L returning *
       ) insert into access_log.%I select * from late',
      month, month + interval '1 month', part);
    perform set_config('access_log.purging', 'off', true);
    execute format(
      'create trigger access_is_purged_alone before delete on access_log.%I for each statement
       when (current_setting(''access_log.purging'', true) is distinct from ''on'')
       execute function access_log.refuse()', part);
    execute format(
      'create trigger access_is_never_emptied before truncate on access_log.%I for each statement
       execute function access_log.refuse()', part);
    execute format(
      'alter table access_log.access attach partition access_log.%I for values from (%L) to (%L)',
      part, month, month + interval '1 month');
    made := made + 1;
  end loop;
  return made;
end $$;

revoke all on function access_log.make_months(timestamptz, timestamptz) from public;

-- The signed Merkle root of a minute of entries, linked to the seal before. Append-only.
create table access_log.seal (
  organisation text not null,
  seal bigint not null,
  at timestamptz not null,
  jws text not null,
  leaves text, -- digests of its looks, one after another, in base64url; they go with the last of its looks
  primary key (organisation, seal)
);

create trigger seal_is_append_only before update on access_log.seal
for each statement when (current_setting('access_log.purging', true) is distinct from 'on')
execute function access_log.refuse();
create trigger seal_is_kept before delete or truncate on access_log.seal
for each statement execute function access_log.refuse();

-- The digest of a purged entry, while others of its seal remain.
create table access_log.purged (
  organisation text not null,
  seal bigint not null,
  position int not null,
  digest text not null,
  primary key (organisation, seal, "position")
);

-- Purges single entries that are sealed and past the minimum legal period, by the clock of
-- PostgreSQL. `gone` lists seal, position, instant and digest. Returns how many it deleted.
create function access_log.purge(organisation text, gone jsonb) returns int
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  went int;
begin
  perform set_config('access_log.purging', 'on', true);
  with old as (
    delete from access_log.access a
    using jsonb_to_recordset(purge.gone) as g(seal bigint, position int, at timestamptz, digest text)
    where a.organisation = purge.organisation and a.seal = g.seal and a.position = g.position and a.at = g.at
      and a.at < now() - case a.regime when 'exchange' then interval '36 months' else interval '6 months' end
    returning a.seal, a.position, g.digest
  )
  insert into access_log.purged select purge.organisation, old.seal, old.position, old.digest from old;
  get diagnostics went = row_count;
  with over as (
    select distinct g.seal from jsonb_to_recordset(purge.gone) as g(seal bigint)
    where not exists (
      select from access_log.access a where a.organisation = purge.organisation and a.seal = g.seal)
  ), blanked as (
    update access_log.seal s set leaves = null from over
    where s.organisation = purge.organisation and s.seal = over.seal
  )
  delete from access_log.purged p using over
  where p.organisation = purge.organisation and p.seal = over.seal;
  perform set_config('access_log.purging', 'off', true);
  return went;
end $$;

revoke all on function access_log.purge(text, jsonb) from public;

-- Drops a month whose entries are all sealed, older than the signed limits `internal` or
-- `exchange`, and past the minimum legal period. A seal never spans two days, so no part of one
-- remains. Returns how many entries went, or null where the month stays.
create function access_log.drop_month(month date, internal timestamptz, exchange timestamptz) returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp set timezone = 'UTC'
as $$
declare
  part text := 'access_' || to_char(month, 'YYYY_MM');
  since timestamptz := month;
  until timestamptz := month + interval '1 month';
  went bigint;
begin
  if to_regclass('access_log.' || part) is null then
    return null;
  end if;
  -- Block inserts during the check.
  execute format('lock table access_log.%I in share mode', part);
  if exists (
    select from access_log.access a where a.at >= since and a.at < until and (
      a.seal is null or a.at >= case a.regime
        when 'exchange' then least(drop_month.exchange, now() - interval '36 months')
        else least(drop_month.internal, now() - interval '6 months') end)
  ) then
    return null;
  end if;
  perform set_config('access_log.purging', 'on', true);
  with over as materialized (
    select a.organisation, a.seal, count(*) as n from access_log.access a
    where a.at >= since and a.at < until group by 1, 2
  ), blanked as (
    update access_log.seal s set leaves = null from over
    where s.organisation = over.organisation and s.seal = over.seal
  ), unpurged as (
    delete from access_log.purged p using over
    where p.organisation = over.organisation and p.seal = over.seal
  )
  select coalesce(sum(n), 0) into went from over;
  execute format('drop table access_log.%I', part);
  perform set_config('access_log.purging', 'off', true);
  return went;
end $$;

revoke all on function access_log.drop_month(date, timestamptz, timestamptz) from public;

-- A security alarm.
create table access_log.alarm (
  organisation text not null,
  alarm uuid not null,
  at timestamptz not null,
  kind text not null check (kind in (
    'many_looks', 'odd_purpose', 'many_refusals', 'factor_guessed',
    'subject_guessed', 'source_unreliable'
  )),
  sector text,
  source text,
  agent_key text, -- a digest, as in the log
  times int not null default 1,
  last_at timestamptz not null,
  primary key (organisation, alarm)
);

-- Gives the log to the role without login. The role of the hub may insert, seal, read and call the
-- purge. A role that cannot transfer ownership keeps it: see docs/operate/access-log.md.
do $$
declare
  lent boolean;
begin
  -- The creator of a role may grant it to itself. Revoke that grant afterwards.
  lent := not pg_has_role(current_user, 'parvis_access_log', 'usage');
  if lent and current_setting('server_version_num')::int >= 160000 then
    execute 'grant parvis_access_log to current_user with inherit true, set true';
  elsif lent then
    grant parvis_access_log to current_user;
  end if;
  grant usage, create on schema access_log to parvis_access_log;
  alter table access_log.access owner to parvis_access_log;
  alter table access_log.access_rest owner to parvis_access_log;
  alter table access_log.seal owner to parvis_access_log;
  alter table access_log.purged owner to parvis_access_log;
  alter function access_log.only_sealed() owner to parvis_access_log;
  alter function access_log.refuse() owner to parvis_access_log;
  alter function access_log.make_months(timestamptz, timestamptz) owner to parvis_access_log;
  alter function access_log.purge(text, jsonb) owner to parvis_access_log;
  alter function access_log.drop_month(date, timestamptz, timestamptz) owner to parvis_access_log;
  alter schema access_log owner to parvis_access_log;
  grant usage on schema access_log to current_user;
  grant select, insert, update (seal, position) on access_log.access to current_user;
  grant select, insert on access_log.seal to current_user;
  grant select on access_log.purged to current_user;
  grant execute on function access_log.make_months(timestamptz, timestamptz) to current_user;
  grant execute on function access_log.purge(text, jsonb) to current_user;
  grant execute on function access_log.drop_month(date, timestamptz, timestamptz) to current_user;
  if lent then
    revoke parvis_access_log from current_user;
  end if;
exception when insufficient_privilege or undefined_object then
  raise notice 'The access log stays with the hub''s own role';
end $$;

select access_log.make_months(now(), now() + interval '2 months');

-- ==== Reporting =========================================================================================

-- Counts of values at four grains: `month` and `week` of all territories, `territory_month` and
-- `territory_year` of each.
create table roll_up (
  organisation text not null,
  grain text not null check (grain in ('month', 'week', 'territory_month', 'territory_year', 'locale_year')),
  instrument text not null,
  instrument_version int not null,
  item text not null,
  since date not null, -- the first day; a week begins on Monday
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  territory text not null,
  place text not null,
  -- Of the grain of languages alone: with a territory or a month it might name somebody.
  locale text not null check (locale in ('', 'fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  value text not null,
  n bigint not null,
  primary key (
    organisation, grain, instrument, instrument_version, item, since, service, stream, channel,
    territory, place, locale, value
  )
-- Free space for the next version of each row (HOT updates).
) with (fillfactor = 60);

-- A pending change of the roll-up. Writers only insert.
create table roll_up_change (
  organisation text not null,
  change bigint generated always as identity,
  instrument text not null,
  instrument_version int not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  territory text not null,
  place text not null,
  locale text not null check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  value text not null,
  n int not null,
  primary key (organisation, change)
-- Emptied often, and always read whole.
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A month as it was published, and every revision of it. Append-only.
create table closing (
  organisation text not null references organisation,
  month date not null, -- its first day
  revision int not null check (revision >= 0), -- 0 is the month as it was closed
  number int not null check (number > 0), -- of the month; every organisation counts from 1
  day date not null, -- of publication
  figures jsonb not null, -- what is published, why, and which counts may change it
  primary key (organisation, month, revision),
  unique (organisation, number, revision)
);

-- A change of the counts of a closed month. It waits for a revision; where it would change a hidden
-- figure it stays here, and no figure counts it. Its key is random: nothing tells which came first.
create table late_change (
  organisation text not null,
  change uuid not null default gen_random_uuid(),
  reason text not null check (reason in ('late', 'set_aside', 'put_back', 'withdrawn')),
  is_kept_out boolean not null default false, -- no revision takes it any more
  instrument text not null,
  instrument_version int not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  territory text not null,
  place text not null,
  locale text not null check (locale in ('fr', 'fr-simple', 'en', 'ar', 'es', 'pt', 'de', 'it', 'uk', 'tr')),
  value text not null,
  n int not null,
  primary key (organisation, change)
);

-- The crossing of one counted feedback: satisfaction, the usager’s answers, dates due,
-- measurements. Derived from other tables and deleted with its feedback. Unknown values are null.
create table crossing (
  organisation text not null,
  feedback uuid not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  instrument text not null,
  instrument_version int not null,
  form text not null,
  month date not null,
  value text not null, -- the answer to the opening item
  kept text, -- of the item KEPT; empty where a form that draws nothing left it out
  noticed text, -- of the item PRE
  promise text,
  width text,
  proofs text, -- steps on time of steps due, as `2/3`
  lcp text,
  inp text,
  cls text,
  errors text,
  failed text,
  elapsed text,
  is_commented boolean not null,
  primary key (organisation, feedback)
);

-- Comments of one cell by month, in random order within it.
create index crossing_by_kept on crossing (
  organisation, service, stream, instrument, instrument_version, kept, value, month,
  md5(feedback::text)
) where is_commented and channel = 'web' and kept is not null;
create index crossing_by_promise on crossing (
  organisation, service, stream, instrument, instrument_version, promise, value, month,
  md5(feedback::text)
) where is_commented and channel = 'web' and promise is not null;

-- Counts of a value with a class of a fact.
create table crossed (
  organisation text not null,
  service text not null,
  stream text not null check (stream in ('invited', 'submitted', 'asked', 'open', 'entered')),
  channel text not null check (channel in ('web', 'paper', 'counter', 'telephone')),
  instrument text not null,
  instrument_version int not null,
  form text not null,
  month date not null,
  -- `sent` repeats `proofs` with the answer to PRE as its value
  fact text not null check (fact in (
    'kept', 'promise', 'width', 'proofs', 'sent', 'noticed', 'lcp', 'inp', 'cls', 'errors', 'failed',
    'elapsed'
  )),
  class text not null,
  value text not null,
  n bigint not null,
  primary key (
    organisation, service, month, stream, channel, instrument, instrument_version, form, fact,
    class, value
  )
);

-- Requests by day of receipt and of completion, in the time zone of the organisation.
create table stay_count (
  organisation text not null,
  cut text not null check (cut in ('whole', 'channel', 'territory')), -- `whole`, `channel` or `territory`
  outcome text not null check (outcome in ('ended', 'withdrawn', 'open')), -- `ended`, `withdrawn` or `open`
  service text not null,
  began date not null,
  until date not null, -- `infinity` while it is open
  part text not null,
  n bigint not null,
  primary key (organisation, cut, outcome, service, began, until, part)
) with (fillfactor = 70);

-- A pending change of a request. Writers only insert.
create table stay_change (
  organisation text not null,
  change bigint generated always as identity,
  outcome text not null check (outcome in ('ended', 'withdrawn', 'open')),
  service text not null,
  channel text not null check (channel in ('web', 'counter', 'telephone', 'post', 'email')),
  territory text not null,
  began date not null,
  until date not null,
  n int not null,
  primary key (organisation, change)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- Running count of working or calendar days, by unit and place.
create table calendar_day (
  calendar text not null,
  day date not null,
  counted int not null,
  primary key (calendar, day)
);

-- The calendar that counts a service’s waits, set at the first request for them.
create table service_calendar (
  organisation text not null,
  service text not null,
  calendar text not null, -- empty for all days
  primary key (organisation, service)
);

-- Completed requests by month of receipt and days taken.
create table wait_count (
  organisation text not null,
  cut text not null check (cut in ('whole', 'channel', 'territory')),
  service text not null,
  month date not null,
  outcome text not null check (outcome in ('ended', 'withdrawn')),
  days int not null,
  part text not null,
  n bigint not null,
  primary key (organisation, cut, service, month, outcome, days, part)
) with (fillfactor = 70);

-- Promises by the instant their window ends.
create table promise_moment (
  organisation text not null,
  ends timestamptz not null,
  service text not null,
  channel text not null check (channel in ('web', 'counter', 'telephone', 'post', 'email')),
  territory text not null,
  kept bigint not null, -- of `due`, were completed by then
  due bigint not null,
  primary key (organisation, ends, service, channel, territory)
) with (fillfactor = 70);

-- The same by month or week.
create table promise_count (
  organisation text not null,
  grain text not null check (grain in ('month', 'week')),
  cut text not null check (cut in ('whole', 'channel', 'territory')),
  ends timestamptz not null, -- the first instant of its month or week
  service text not null,
  part text not null,
  kept bigint not null,
  due bigint not null,
  primary key (organisation, grain, cut, ends, service, part)
) with (fillfactor = 70);

-- A pending change of a promise. Writers only insert.
create table promise_change (
  organisation text not null,
  change bigint generated always as identity,
  ends timestamptz not null,
  service text not null,
  channel text not null check (channel in ('web', 'counter', 'telephone', 'post', 'email')),
  territory text not null,
  kept int not null,
  due int not null,
  primary key (organisation, change)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

-- A version of a finding, its decision and its test. Append-only.
create table finding (
  organisation text not null references organisation,
  finding uuid not null,
  version int not null,
  content jsonb not null,
  author text not null,
  written_at timestamptz not null,
  primary key (organisation, finding, version)
);

-- A version of a circumstance: what happened, when and where. Append-only.
create table circumstance_version (
  organisation text not null references organisation,
  circumstance uuid not null,
  version int not null,
  stands boolean not null, -- false where it is taken back
  kind text not null check (kind in ('strike', 'works', 'storm', 'traffic', 'outage', 'event', 'other')),
  label text not null,
  first_day date not null,
  last_day date, -- null while it goes on
  services text[] not null, -- empty for all of them
  territories text[] not null,
  author text not null,
  entered_at timestamptz not null,
  primary key (organisation, circumstance, version)
);

-- The current version of a circumstance.
create table circumstance (
  organisation text not null references organisation,
  circumstance uuid not null,
  version int not null,
  primary key (organisation, circumstance),
  foreign key (organisation, circumstance, version) references circumstance_version
);

-- The reference period of a chart. A declared change starts a new row.
create table warning_norm (
  organisation text not null references organisation,
  service text not null,
  measure text not null check (measure in ('unsatisfied', 'promises_broken')),
  -- with `instrument`, empty for announced dates
  stream text not null check (stream in ('', 'invited', 'submitted', 'open')),
  instrument text not null,
  begins date not null,
  ends date not null,
  x int not null,
  n int not null,
  points int not null,
  moves double precision not null, -- their mean moving range, relative to that of chance
  h double precision not null, -- limit of the sums
  fixed_at timestamptz not null,
  primary key (organisation, service, measure, stream, instrument, begins)
);

-- A signal, inserted once by any hub, with a person’s explanation.
create table warning (
  organisation text not null references organisation,
  warning uuid not null,
  service text not null,
  measure text not null check (measure in ('unsatisfied', 'promises_broken')),
  stream text not null check (stream in ('', 'invited', 'submitted', 'open')),
  way text not null check (way in ('worse', 'better')),
  since date not null,
  until date not null,
  usual_x int not null,
  usual_n int not null,
  seen_x int not null,
  seen_n int not null,
  found_at timestamptz not null,
  outcome text check (outcome in ('explained', 'changed', 'false_alarm')),
  cause text,
  author text,
  decided_at timestamptz,
  primary key (organisation, warning),
  unique (organisation, service, measure, stream, until)
);

-- An e-mail subscription of an agent. Before confirmation the hub sends only the confirmation
-- letter.
create table subscription (
  organisation text not null,
  subscription uuid not null,
  agent uuid not null,
  kind text not null check (kind in ('digest', 'alert', 'comments')),
  every text check (every in ('week', 'month', 'quarter')), -- of a digest alone
  services text[] not null, -- empty for all of them
  locale text not null check (locale in ('fr', 'en')),
  sealed text not null, -- where they read it
  asked uuid not null, -- what the link of the first letter must name
  asked_at timestamptz not null,
  confirmed_at timestamptz,
  primary key (organisation, subscription),
  foreign key (organisation, agent) references agent
);

create index subscription_by_agent on subscription (organisation, agent);

-- A letter to send, inserted once by any hub.
create table subscription_letter (
  organisation text not null,
  subscription uuid not null,
  letter text not null, -- `confirm` with what was asked, `digest` with its period, `alert` with its signal, `comments` with its service, their number and when
  owed_at timestamptz not null,
  sent_at timestamptz,
  failure jsonb, -- why it was given up; until it is sent or given up it is a job
  primary key (organisation, subscription, letter),
  foreign key (organisation, subscription) references subscription on delete cascade
);

-- ==== Integrations ======================================================================================

-- An API key of a system, for one source.
create table api_key (
  organisation text not null references organisation,
  key text not null,
  secret_hash text not null,
  source text not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  name text not null default '',
  scopes text[] not null default '{requests,proofs,import,events}'
    check (scopes <@ array['requests', 'proofs', 'import', 'events', 'invitations']),
  expires_at timestamptz,
  replaced_by text, -- both hold until this one expires
  last_used_on date, -- in the zone of the organisation
  event_secret text, -- with it the system signs the events it brings
  primary key (organisation, key)
);

create unique index api_key_by_name on api_key (key);

-- Tickets that a key was given on a day. Far more than on its busy days may mean that it has leaked.
create table ticket_count (
  organisation text not null,
  key text not null,
  day date not null, -- in the zone of the organisation
  n int not null,
  primary key (organisation, key, day),
  foreign key (organisation, key) references api_key on delete cascade
);

-- A webhook of an organisation.
create table webhook (
  organisation text not null references organisation,
  webhook text not null,
  url text not null,
  types text[] not null,
  sealed text not null, -- its secret
  sealed_before text, -- the secret before, signed with for some days
  rotated_at timestamptz,
  created_at timestamptz not null,
  failing_since timestamptz,
  held_until timestamptz, -- while it cannot be reached nothing is sent, so that the order is kept
  last_failure jsonb,
  last_failed_at timestamptz,
  stopped_at timestamptz,
  stopped_why text check (stopped_why in ('gone', 'failing')),
  primary key (organisation, webhook)
);

-- An event, inserted in the transaction of its cause.
create table event (
  organisation text not null references organisation,
  event uuid not null,
  type text not null check (type in (
    'org.parvis.request.received.v1', 'org.parvis.request.state.v1', 'org.parvis.request.promise.v1',
    'org.parvis.request.proof.v1', 'org.parvis.request.callback.v1', 'org.parvis.request.reply.v1',
    'org.parvis.request.preference.v1'
  )),
  at timestamptz not null,
  content jsonb not null,
  primary key (organisation, event)
);

-- Ids sort by time.
create index event_by_age on event (event);

-- The result of an event’s delivery to a webhook. Until then it is a job of the queue `webhook/…`.
create table event_sending (
  organisation text not null,
  webhook text not null,
  event uuid not null,
  sent_at timestamptz,
  given_up_at timestamptz, -- it is sent again when the webhook is resumed
  position bigint, -- of what was given up
  primary key (organisation, webhook, event),
  check (num_nonnulls(sent_at, given_up_at) = 1),
  foreign key (organisation, event) references event on delete cascade,
  foreign key (organisation, webhook) references webhook on delete cascade
);

create index event_sending_of_event on event_sending (organisation, event);
create index event_sending_given_up on event_sending (organisation, webhook)
where given_up_at is not null;

-- The id of a received event (idempotency key).
create table event_seen (
  organisation text not null references organisation,
  told_by text not null,
  event_hash text not null, -- of the name its sender gave it, of any length
  seen_at timestamptz not null,
  primary key (organisation, told_by, event_hash)
);

create index event_seen_by_age on event_seen (seen_at);

-- A source that the hub reads, with its reading state.
create table connector (
  organisation text not null references organisation,
  source text not null,
  settings jsonb not null,
  sealed text not null, -- its secrets, as JSON
  declared_at timestamptz not null,
  read_to timestamptz, -- nothing that changed until then is missing
  swept_at timestamptz, -- when all of it was read last, to see what is gone
  sweeping_since timestamptz, -- when the walk under way began
  sweep_to timestamptz,
  tried_at timestamptz, -- the last time
  answered_at timestamptz, -- the last time it answered whole
  failures int not null default 0,
  failure jsonb,
  refused int not null default 0,
  refused_why text,
  next_at timestamptz not null,
  primary key (organisation, source)
);

create index connector_due on connector (next_at);

-- A record of a source, with the digest of its last content.
create table source_record (
  organisation text not null,
  source text not null,
  reference text not null,
  id text not null,
  content_hash text not null, -- the same again is nothing to write
  etag text,
  seen_at timestamptz not null,
  primary key (organisation, source, reference),
  foreign key (organisation, source, reference) references request
);

create index source_record_by_id on source_record (organisation, source, id);

-- A hint from a source’s webhook to read records again.
create table source_hint (
  organisation text not null,
  source text not null,
  hint_hash text not null,
  ids jsonb not null, -- that it names
  arrived_at timestamptz not null,
  taken_at timestamptz,
  primary key (organisation, source, hint_hash),
  foreign key (organisation, source) references connector on delete cascade
);

create index source_hint_untaken on source_hint (organisation, source) where taken_at is null;

-- The progress of a file import. Updated in the transaction of the rows it counts.
create table import_run (
  organisation text not null references organisation,
  source text not null,
  file text not null,
  read_bytes bigint not null,
  read_lines bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  refused bigint not null,
  rejects_bytes bigint not null, -- length at the last commit: what is beyond is cut before it goes on
  codes_bytes bigint not null,
  rejects_name text, -- the files of this very run; no other is cut
  codes_name text,
  begun_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation, source, file)
);

-- An imported file of results of a State instrument, for one service. Deleting the row undoes the
-- import.
create table result_import (
  organisation text not null references organisation,
  import uuid not null,
  instrument text not null check (instrument in ('jdma', 'services-publics-plus')),
  service text not null,
  file text not null, -- digest: brought again, it goes on where it was
  taken int not null default 0,
  refused int not null default 0,
  author text not null,
  imported_at timestamptz not null,
  primary key (organisation, import),
  unique (organisation, instrument, service, file)
);

-- A counted line, so that another file does not count it again.
create table result_mark (
  organisation text not null,
  instrument text not null,
  service text not null,
  mark text not null, -- a digest that only the hub can make
  import uuid not null,
  primary key (organisation, instrument, service, mark),
  foreign key (organisation, import) references result_import on delete cascade
);

create index result_mark_by_import on result_mark (organisation, import);

-- Monthly count of a value.
create table result_tally (
  organisation text not null,
  import uuid not null,
  month text not null,
  item text not null,
  value text not null,
  n int not null,
  primary key (organisation, import, month, item, value),
  foreign key (organisation, import) references result_import on delete cascade
);

-- ==== Types that functions hand to each other ==========================================================

-- A change of a roll-up row, plus or minus.
create type tally_change as (organisation text, feedback uuid, item text, value text, n int);

-- The key of a feedback.
create type feedback_key as (organisation text, feedback uuid);

-- What a request counts for, plus or minus.
create type request_stand as (
  organisation text, source text, reference text, service text, channel text, territory text, state text,
  state_at timestamptz, received_at timestamptz, completed_at timestamptz, n int
);

-- What the first promise of a request counts for, postponed while it waited.
create type promise_stand as (
  organisation text, service text, channel text, territory text, state text, state_at timestamptz,
  completed_at timestamptz, window_to timestamptz, n int
);

-- A promise inserted or deleted.
create type promise_turn as (
  organisation text, source text, reference text, promise int, window_to timestamptz, is_new boolean
);
