-- The schema as a migrated database has it, by name. Long because it is all of it. `npm run documents`
-- writes it: do not edit it, a test holds it equal to PGlite and to PostgreSQL. What a row is stands in
-- hub/migrations/0001_baseline.sql. Of a function there are its arguments and the digest of its body, which
-- stands in hub/functions. Partitions are left out: they depend on the day.

create table access_log.access (
  organisation text not null,
  access uuid not null,
  at timestamp with time zone not null,
  agent_key text not null,
  service text,
  sector text not null,
  tool text,
  purpose text not null,
  level integer not null,
  subject_key text not null,
  request_keys text[] not null,
  outcome text not null,
  act text not null default 'look'::text,
  present boolean not null default false,
  way text not null default 'seen'::text,
  reason text,
  regime text not null default 'internal'::text,
  seal bigint,
  "position" integer,
  constraint access_act_check CHECK ((act = ANY (ARRAY['look'::text, 'merge'::text, 'unmerge'::text, 'adapt'::text, 'preview'::text, 'prove'::text, 'contact'::text, 'follow_up'::text, 'export'::text, 'erase'::text, 'reveal'::text]))),
  constraint access_check CHECK (((seal IS NULL) = ("position" IS NULL))),
  constraint access_level_check CHECK ((level = ANY (ARRAY[0, 1, 2]))),
  constraint access_outcome_check CHECK ((outcome = ANY (ARRAY['shown'::text, 'nothing'::text, 'refused'::text, 'abandoned'::text, 'candidates'::text, 'mismatch'::text]))),
  constraint access_pkey PRIMARY KEY (organisation, access, at),
  constraint access_regime_check CHECK ((regime = ANY (ARRAY['internal'::text, 'exchange'::text]))),
  constraint access_way_check CHECK ((way = ANY (ARRAY['seen'::text, 'typed'::text, 'standing'::text])))
) partition by RANGE (at);

create table access_log.alarm (
  organisation text not null,
  alarm uuid not null,
  at timestamp with time zone not null,
  kind text not null,
  sector text,
  source text,
  agent_key text,
  times integer not null default 1,
  last_at timestamp with time zone not null,
  constraint alarm_kind_check CHECK ((kind = ANY (ARRAY['many_looks'::text, 'odd_purpose'::text, 'many_refusals'::text, 'many_presences'::text, 'presence_denied'::text, 'factor_guessed'::text, 'subject_guessed'::text, 'source_unreliable'::text]))),
  constraint alarm_pkey PRIMARY KEY (organisation, alarm)
);

create table access_log.purged (
  organisation text not null,
  seal bigint not null,
  "position" integer not null,
  digest text not null,
  constraint purged_pkey PRIMARY KEY (organisation, seal, "position")
);

create table access_log.seal (
  organisation text not null,
  seal bigint not null,
  at timestamp with time zone not null,
  jws text not null,
  leaves text,
  constraint seal_pkey PRIMARY KEY (organisation, seal)
);

create table account (
  organisation text not null,
  agent uuid not null,
  email text not null,
  locale text not null,
  every_sector boolean not null,
  made_on date not null,
  opened_on date,
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_email_key UNIQUE (email),
  constraint account_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint account_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES agent(organisation, agent),
  constraint account_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint account_pkey PRIMARY KEY (organisation, agent)
);

create table activity_day (
  organisation text not null,
  site text not null,
  service text not null,
  day date not null,
  seen bigint not null default 0,
  answered bigint not null default 0,
  busiest bigint not null default 0,
  constraint activity_day_pkey PRIMARY KEY (organisation, site, service, day)
);

create table address_change (
  organisation text not null,
  source text not null,
  reference text not null,
  channel text not null,
  sealed text not null,
  code_hash text not null,
  tries integer not null default 0,
  at timestamp with time zone not null,
  constraint address_change_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text]))),
  constraint address_change_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint address_change_pkey PRIMARY KEY (organisation, source, reference),
  constraint address_change_tries_check CHECK (((tries >= 0) AND (tries <= 5)))
);

create table agent (
  organisation text not null,
  agent uuid not null,
  issuer text not null,
  subject text not null,
  name text not null,
  service text,
  sectors text[] not null,
  role text not null,
  seen_at timestamp with time zone not null,
  services text[] not null default '{}'::text[],
  constraint agent_issuer_subject_key UNIQUE (issuer, subject),
  constraint agent_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint agent_pkey PRIMARY KEY (organisation, agent),
  constraint agent_role_check CHECK ((role = ANY (ARRAY['agent'::text, 'quality'::text, 'admin'::text])))
);

create table answer (
  organisation text not null,
  feedback uuid not null,
  item text not null,
  part integer not null,
  value text not null,
  left_out boolean not null default false,
  constraint answer_pkey PRIMARY KEY (organisation, feedback, item)
);

create table api_key (
  organisation text not null,
  key text not null,
  secret_hash text not null,
  source text not null,
  created_at timestamp with time zone not null default now(),
  revoked_at timestamp with time zone,
  name text not null default ''::text,
  scopes text[] not null default '{requests,proofs,import,events}'::text[],
  expires_at timestamp with time zone,
  replaced_by text,
  last_used_on date,
  event_secret text,
  constraint api_key_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint api_key_pkey PRIMARY KEY (organisation, key),
  constraint api_key_scopes_check CHECK ((scopes <@ ARRAY['requests'::text, 'proofs'::text, 'import'::text, 'events'::text, 'invitations'::text]))
);

create table applied_adaptation (
  organisation text not null,
  source text not null,
  reference text not null,
  "position" integer not null,
  service text not null,
  version integer not null,
  adaptation integer not null,
  rule jsonb not null,
  applies boolean not null,
  at timestamp with time zone not null,
  constraint applied_adaptation_organisation_service_version_fkey FOREIGN KEY (organisation, service, version) REFERENCES service_version(organisation, service, version),
  constraint applied_adaptation_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint applied_adaptation_pkey PRIMARY KEY (organisation, source, reference, "position")
);

create table arrival (
  organisation text not null,
  feedback uuid not null,
  day date not null,
  network integer,
  constraint arrival_organisation_feedback_fkey FOREIGN KEY (organisation, feedback) REFERENCES feedback(organisation, feedback) ON DELETE CASCADE,
  constraint arrival_pkey PRIMARY KEY (organisation, feedback)
);

create table belief_mark (
  organisation text not null,
  period text not null,
  mark text not null,
  constraint belief_mark_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint belief_mark_pkey PRIMARY KEY (organisation, period, mark)
);

create table belief_tally (
  organisation text not null,
  service text not null,
  period text not null,
  instrument text not null,
  instrument_version integer not null,
  item text not null,
  value text not null,
  n integer not null,
  constraint belief_tally_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint belief_tally_pkey PRIMARY KEY (organisation, service, period, instrument, instrument_version, item, value)
);

create table calendar_day (
  calendar text not null,
  day date not null,
  counted integer not null,
  constraint calendar_day_pkey PRIMARY KEY (calendar, day)
);

create table callback (
  organisation text not null,
  source text not null,
  reference text not null,
  callback uuid not null,
  phone text not null,
  wish text,
  window_from timestamp with time zone,
  window_to timestamp with time zone,
  zone text,
  jws text,
  asked_at timestamp with time zone not null,
  due_on date not null,
  done_at timestamp with time zone,
  constraint callback_check CHECK ((num_nonnulls(window_from, window_to, zone, jws) = ANY (ARRAY[0, 4]))),
  constraint callback_check1 CHECK ((window_from <= window_to)),
  constraint callback_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint callback_pkey PRIMARY KEY (organisation, source, reference, callback)
);

create table circumstance (
  organisation text not null,
  circumstance uuid not null,
  version integer not null,
  constraint circumstance_organisation_circumstance_version_fkey FOREIGN KEY (organisation, circumstance, version) REFERENCES circumstance_version(organisation, circumstance, version),
  constraint circumstance_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint circumstance_pkey PRIMARY KEY (organisation, circumstance)
);

create table circumstance_version (
  organisation text not null,
  circumstance uuid not null,
  version integer not null,
  stands boolean not null,
  kind text not null,
  label text not null,
  first_day date not null,
  last_day date,
  services text[] not null,
  territories text[] not null,
  author text not null,
  entered_at timestamp with time zone not null,
  constraint circumstance_version_kind_check CHECK ((kind = ANY (ARRAY['strike'::text, 'works'::text, 'storm'::text, 'traffic'::text, 'outage'::text, 'event'::text, 'other'::text]))),
  constraint circumstance_version_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint circumstance_version_pkey PRIMARY KEY (organisation, circumstance, version)
);

create table closing (
  organisation text not null,
  month date not null,
  revision integer not null,
  number integer not null,
  day date not null,
  figures jsonb not null,
  constraint closing_number_check CHECK ((number > 0)),
  constraint closing_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint closing_organisation_number_revision_key UNIQUE (organisation, number, revision),
  constraint closing_pkey PRIMARY KEY (organisation, month, revision),
  constraint closing_revision_check CHECK ((revision >= 0))
);

create table code_keying (
  only_row boolean not null default true,
  begins_at timestamp with time zone not null,
  done_at timestamp with time zone,
  constraint code_keying_only_row_check CHECK (only_row),
  constraint code_keying_pkey PRIMARY KEY (only_row)
);

create table comment_index (
  organisation text not null,
  feedback uuid not null,
  site text not null,
  service text not null,
  day date not null,
  counted boolean not null,
  words tsvector not null,
  sorted boolean not null default false,
  mark text,
  instrument text,
  instrument_version integer,
  refused uuid[] not null default '{}'::uuid[],
  answered_after integer,
  closed_on date,
  closed_by text,
  assignee uuid,
  team text,
  assigned_on date,
  assigned_by text,
  constraint comment_index_check CHECK (((closed_on IS NULL) = (closed_by IS NULL))),
  constraint comment_index_check1 CHECK (((assignee IS NULL) OR (team IS NULL))),
  constraint comment_index_check2 CHECK (((assigned_by IS NULL) = ((assignee IS NULL) AND (team IS NULL)))),
  constraint comment_index_check3 CHECK (((assigned_on IS NULL) = (assigned_by IS NULL))),
  constraint comment_index_pkey PRIMARY KEY (organisation, feedback)
);

create table comment_news (
  organisation text not null,
  service text not null,
  n integer not null,
  seen integer not null default 0,
  first_at timestamp with time zone,
  last_at timestamp with time zone,
  constraint comment_news_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint comment_news_pkey PRIMARY KEY (organisation, service)
);

create table comment_tally (
  organisation text not null,
  service text not null,
  day date not null,
  after integer not null,
  n bigint not null,
  constraint comment_tally_pkey PRIMARY KEY (organisation, service, day, after)
);

create table comment_team (
  organisation text not null,
  team text not null,
  author text not null,
  declared_at timestamp with time zone not null,
  constraint comment_team_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint comment_team_pkey PRIMARY KEY (organisation, team)
);

create table comment_theme (
  organisation text not null,
  feedback uuid not null,
  theme uuid not null,
  constraint comment_theme_pkey PRIMARY KEY (organisation, feedback, theme)
);

create table configuration (
  organisation text not null,
  site text not null,
  version integer not null,
  content jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint configuration_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site),
  constraint configuration_pkey PRIMARY KEY (organisation, site, version)
);

create table connector (
  organisation text not null,
  source text not null,
  settings jsonb not null,
  sealed text not null,
  declared_at timestamp with time zone not null,
  read_to timestamp with time zone,
  swept_at timestamp with time zone,
  sweeping_since timestamp with time zone,
  sweep_to timestamp with time zone,
  tried_at timestamp with time zone,
  answered_at timestamp with time zone,
  failures integer not null default 0,
  failure jsonb,
  refused integer not null default 0,
  refused_why text,
  next_at timestamp with time zone not null,
  constraint connector_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint connector_pkey PRIMARY KEY (organisation, source)
);

create table contact (
  organisation text not null,
  source text not null,
  reference text not null,
  contact uuid not null,
  undone boolean not null,
  channel text not null,
  side text not null,
  about text not null,
  outcome text not null,
  at timestamp with time zone not null,
  content_hash text not null,
  recorded_at timestamp with time zone not null,
  constraint contact_about_check CHECK ((about = ANY (ARRAY['progress'::text, 'papers'::text, 'correction'::text, 'appointment'::text, 'decision'::text, 'complaint'::text, 'other'::text]))),
  constraint contact_channel_check CHECK ((channel = ANY (ARRAY['telephone'::text, 'counter'::text, 'email'::text, 'post'::text]))),
  constraint contact_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint contact_outcome_check CHECK ((outcome = ANY (ARRAY['answered'::text, 'to_follow'::text, 'not_reached'::text]))),
  constraint contact_pkey PRIMARY KEY (organisation, source, reference, contact, undone),
  constraint contact_side_check CHECK ((side = ANY (ARRAY['usager'::text, 'agent'::text])))
);

create table counter (
  organisation text not null,
  site text not null,
  service text not null,
  stream text not null,
  day date not null,
  ended bigint not null default 0,
  shown bigint not null default 0,
  opened bigint not null default 0,
  answered bigint not null default 0,
  constraint counter_pkey PRIMARY KEY (organisation, site, service, stream, day),
  constraint counter_stream_check CHECK ((stream = ANY (ARRAY['asked'::text, 'open'::text])))
);

create table crossed (
  organisation text not null,
  service text not null,
  stream text not null,
  channel text not null,
  instrument text not null,
  instrument_version integer not null,
  form text not null,
  month date not null,
  fact text not null,
  class text not null,
  value text not null,
  n bigint not null,
  constraint crossed_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint crossed_fact_check CHECK ((fact = ANY (ARRAY['kept'::text, 'promise'::text, 'width'::text, 'proofs'::text, 'sent'::text, 'noticed'::text, 'lcp'::text, 'inp'::text, 'cls'::text, 'errors'::text, 'failed'::text, 'elapsed'::text]))),
  constraint crossed_pkey PRIMARY KEY (organisation, service, month, stream, channel, instrument, instrument_version, form, fact, class, value),
  constraint crossed_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create table crossing (
  organisation text not null,
  feedback uuid not null,
  service text not null,
  stream text not null,
  channel text not null,
  instrument text not null,
  instrument_version integer not null,
  form text not null,
  month date not null,
  value text not null,
  kept text,
  noticed text,
  promise text,
  width text,
  proofs text,
  lcp text,
  inp text,
  cls text,
  errors text,
  failed text,
  elapsed text,
  is_commented boolean not null,
  constraint crossing_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint crossing_pkey PRIMARY KEY (organisation, feedback),
  constraint crossing_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create table declaration (
  organisation text not null,
  service text not null,
  kind text not null,
  version integer not null,
  declared jsonb not null,
  basis text not null,
  author text not null,
  declared_at timestamp with time zone not null,
  constraint declaration_kind_check CHECK ((kind = ANY (ARRAY['margin'::text, 'commitment'::text, 'floor'::text, 'population'::text]))),
  constraint declaration_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint declaration_pkey PRIMARY KEY (organisation, service, kind, version)
);

create table delivery (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  delivery integer not null,
  channel text not null,
  at timestamp with time zone not null,
  outcome text not null,
  why text,
  made_by text not null default 'source'::text,
  sent_as text,
  taken_as text,
  failure jsonb,
  constraint delivery_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text, 'push'::text, 'post'::text, 'telephone'::text]))),
  constraint delivery_made_by_check CHECK ((made_by = ANY (ARRAY['source'::text, 'hub'::text]))),
  constraint delivery_organisation_source_reference_proof_fkey FOREIGN KEY (organisation, source, reference, proof) REFERENCES proof(organisation, source, reference, proof),
  constraint delivery_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'failed'::text]))),
  constraint delivery_pkey PRIMARY KEY (organisation, source, reference, proof, delivery)
);

create table draft (
  organisation text not null,
  site text not null,
  draft text not null,
  content jsonb not null,
  instrument jsonb,
  created_at timestamp with time zone not null,
  constraint draft_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site),
  constraint draft_pkey PRIMARY KEY (organisation, draft)
);

create table erased (
  organisation text not null,
  feedback uuid not null,
  erased_at date not null,
  constraint erased_pkey PRIMARY KEY (organisation, feedback)
);

create table event (
  organisation text not null,
  event uuid not null,
  type text not null,
  at timestamp with time zone not null,
  content jsonb not null,
  constraint event_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint event_pkey PRIMARY KEY (organisation, event),
  constraint event_type_check CHECK ((type = ANY (ARRAY['org.parvis.request.received.v1'::text, 'org.parvis.request.state.v1'::text, 'org.parvis.request.promise.v1'::text, 'org.parvis.request.proof.v1'::text, 'org.parvis.request.callback.v1'::text, 'org.parvis.request.reply.v1'::text, 'org.parvis.request.preference.v1'::text])))
);

create table event_seen (
  organisation text not null,
  told_by text not null,
  event_hash text not null,
  seen_at timestamp with time zone not null,
  constraint event_seen_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint event_seen_pkey PRIMARY KEY (organisation, told_by, event_hash)
);

create table event_sending (
  organisation text not null,
  webhook text not null,
  event uuid not null,
  sent_at timestamp with time zone,
  given_up_at timestamp with time zone,
  "position" bigint,
  constraint event_sending_check CHECK ((num_nonnulls(sent_at, given_up_at) = 1)),
  constraint event_sending_organisation_event_fkey FOREIGN KEY (organisation, event) REFERENCES event(organisation, event) ON DELETE CASCADE,
  constraint event_sending_organisation_webhook_fkey FOREIGN KEY (organisation, webhook) REFERENCES webhook(organisation, webhook) ON DELETE CASCADE,
  constraint event_sending_pkey PRIMARY KEY (organisation, webhook, event)
);

create table exchange_source (
  organisation text not null,
  source text not null,
  since timestamp with time zone not null,
  constraint exchange_source_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint exchange_source_pkey PRIMARY KEY (organisation, source)
);

create table factor_try (
  organisation text not null,
  who text not null,
  try uuid not null,
  at timestamp with time zone not null,
  constraint factor_try_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint factor_try_pkey PRIMARY KEY (organisation, who, try)
);

create table feedback (
  organisation text not null,
  feedback uuid not null,
  envelope_hash text not null,
  site text not null,
  service text not null,
  territory text,
  place text,
  configuration integer not null,
  instrument text not null,
  instrument_version integer not null,
  form text not null,
  item text,
  stream text not null,
  locale text not null,
  wording_hash text not null,
  channel text not null,
  receipt_hash text not null,
  day date not null,
  pi double precision,
  from_start boolean not null default false,
  took_ms bigint,
  page text,
  set_aside text,
  comment_withdrawn boolean not null default false,
  handover_withdrawn boolean not null default false,
  set_aside_was text,
  review text,
  reviewed_at date,
  opening text,
  setting uuid,
  late_from integer,
  comment_part integer,
  constraint feedback_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint feedback_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint feedback_pkey PRIMARY KEY (organisation, feedback),
  constraint feedback_review_check CHECK ((review = ANY (ARRAY['put_back'::text, 'confirmed'::text]))),
  constraint feedback_set_aside_check CHECK ((set_aside = ANY (ARRAY['too_fast'::text, 'burst'::text, 'trap'::text, 'network'::text, 'decided'::text]))),
  constraint feedback_set_aside_was_check CHECK ((set_aside_was = ANY (ARRAY['too_fast'::text, 'burst'::text, 'trap'::text, 'network'::text, 'decided'::text]))),
  constraint feedback_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create table feedback_part (
  organisation text not null,
  feedback uuid not null,
  part integer not null,
  content_hash text not null,
  comment text,
  evidence jsonb,
  constraint feedback_part_pkey PRIMARY KEY (organisation, feedback, part)
);

create table finding (
  organisation text not null,
  finding uuid not null,
  version integer not null,
  content jsonb not null,
  author text not null,
  written_at timestamp with time zone not null,
  constraint finding_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint finding_pkey PRIMARY KEY (organisation, finding, version)
);

create table follow_up (
  organisation text not null,
  source text not null,
  reference text not null,
  contact uuid not null,
  agent_key text not null,
  due_on date not null,
  done_at timestamp with time zone,
  constraint follow_up_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint follow_up_pkey PRIMARY KEY (organisation, source, reference, contact)
);

create table geography (
  organisation text not null,
  shapes jsonb not null,
  author text not null,
  kept_at timestamp with time zone not null,
  constraint geography_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint geography_pkey PRIMARY KEY (organisation)
);

create table handover (
  organisation text not null,
  feedback uuid not null,
  reach text,
  request text,
  until date not null,
  constraint handover_pkey PRIMARY KEY (organisation, feedback)
);

create table hub_key (
  sealed_by text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  generation integer not null default 1,
  constraint hub_key_pkey PRIMARY KEY (sealed_by, generation)
);

create table identifier (
  organisation text not null,
  sector text not null,
  key text not null,
  source text not null,
  reference text not null,
  kind text not null,
  how text not null,
  since timestamp with time zone not null,
  beside boolean not null default false,
  constraint identifier_how_check CHECK ((how = ANY (ARRAY['verified'::text, 'declared'::text, 'derived'::text]))),
  constraint identifier_kind_check CHECK ((kind = ANY (ARRAY['email'::text, 'phone'::text, 'account'::text]))),
  constraint identifier_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint identifier_pkey PRIMARY KEY (organisation, sector, key, source, reference)
);

create table identity (
  organisation text not null,
  name text,
  crest bytea,
  crest_type text,
  crest_png bytea,
  accent text,
  accent_dark text,
  contact jsonb,
  legal text,
  version integer not null,
  author text not null,
  changed_at timestamp with time zone not null,
  constraint identity_accent_check CHECK ((accent ~ '^#[0-9a-f]{6}$'::text)),
  constraint identity_accent_dark_check CHECK ((accent_dark ~ '^#[0-9a-f]{6}$'::text)),
  constraint identity_check CHECK (((crest IS NULL) = (crest_type IS NULL))),
  constraint identity_check1 CHECK (((crest_png IS NULL) OR (crest IS NOT NULL))),
  constraint identity_check2 CHECK (((accent IS NULL) = (accent_dark IS NULL))),
  constraint identity_crest_type_check CHECK ((crest_type = ANY (ARRAY['image/svg+xml'::text, 'image/png'::text]))),
  constraint identity_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint identity_pkey PRIMARY KEY (organisation)
);

create table import_run (
  organisation text not null,
  source text not null,
  file text not null,
  read_bytes bigint not null,
  read_lines bigint not null,
  created bigint not null,
  updated bigint not null,
  unchanged bigint not null,
  refused bigint not null,
  rejects_bytes bigint not null,
  codes_bytes bigint not null,
  rejects_name text,
  codes_name text,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint import_run_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint import_run_pkey PRIMARY KEY (organisation, source, file)
);

create table instrument (
  organisation text not null,
  instrument text not null,
  version integer not null,
  definition jsonb not null,
  created_at timestamp with time zone not null default now(),
  constraint instrument_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint instrument_pkey PRIMARY KEY (organisation, instrument, version)
);

create table invitation (
  organisation text not null,
  ticket_hash text not null,
  service text not null,
  site text not null,
  configuration integer not null,
  form text not null,
  item text,
  moment text not null,
  frame text not null,
  month date not null,
  probability double precision not null,
  pi double precision,
  delivery text not null,
  sealed text,
  territory text,
  channel text,
  kept text,
  delay text,
  outcome text,
  locale text,
  assisted boolean,
  state text not null default 'open'::text,
  feedback uuid,
  automatic text,
  finished boolean not null default false,
  constraint invitation_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'telephone'::text, 'post'::text, 'email'::text]))),
  constraint invitation_delay_check CHECK ((delay = ANY (ARRAY['two_days'::text, 'week'::text, 'month'::text, 'quarter'::text, 'longer'::text]))),
  constraint invitation_delivery_check CHECK ((delivery = ANY (ARRAY['none'::text, 'waiting'::text, 'delivered'::text, 'undeliverable'::text]))),
  constraint invitation_frame_check CHECK ((frame = ANY (ARRAY['register'::text, 'submissions'::text, 'counter'::text]))),
  constraint invitation_kept_check CHECK ((kept = ANY (ARRAY['kept'::text, 'missed'::text]))),
  constraint invitation_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint invitation_moment_check CHECK ((moment = ANY (ARRAY['submitted'::text, 'served'::text, 'campaign'::text]))),
  constraint invitation_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint invitation_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text]))),
  constraint invitation_pkey PRIMARY KEY (organisation, ticket_hash),
  constraint invitation_probability_check CHECK (((probability > (0)::double precision) AND (probability <= (1)::double precision))),
  constraint invitation_state_check CHECK ((state = ANY (ARRAY['open'::text, 'refused'::text, 'taken_back'::text])))
);

create table invitation_rest (
  organisation text not null,
  person text not null,
  until date,
  constraint invitation_rest_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint invitation_rest_pkey PRIMARY KEY (organisation, person)
);

create table job (
  job bigint not null generated always as identity,
  queue text not null,
  key text,
  organisation text,
  subject text,
  priority smallint not null default 0,
  payload jsonb not null,
  run_at timestamp with time zone not null default now(),
  attempts integer not null default 0,
  lease uuid,
  leased_until timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  last_error text,
  constraint job_pkey PRIMARY KEY (job),
  constraint job_priority_check CHECK ((priority = ANY (ARRAY[0, 1])))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);

create table last_backup (
  only_row boolean not null default true,
  written_at timestamp with time zone,
  failed_at timestamp with time zone,
  failure text,
  constraint last_backup_check CHECK (((failed_at IS NULL) = (failure IS NULL))),
  constraint last_backup_only_row_check CHECK (only_row),
  constraint last_backup_pkey PRIMARY KEY (only_row)
);

create table late_change (
  organisation text not null,
  change uuid not null default gen_random_uuid(),
  reason text not null,
  is_kept_out boolean not null default false,
  instrument text not null,
  instrument_version integer not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  locale text not null,
  value text not null,
  n integer not null,
  constraint late_change_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint late_change_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint late_change_pkey PRIMARY KEY (organisation, change),
  constraint late_change_reason_check CHECK ((reason = ANY (ARRAY['late'::text, 'set_aside'::text, 'put_back'::text, 'withdrawn'::text]))),
  constraint late_change_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create table log_checkpoint (
  organisation text not null,
  size bigint not null,
  at timestamp with time zone not null,
  note text not null,
  peaks text not null,
  constraint log_checkpoint_pkey PRIMARY KEY (organisation, size),
  constraint log_checkpoint_size_check CHECK ((size > 0))
);

create table log_cosignature (
  organisation text not null,
  witness text not null,
  size bigint,
  at timestamp with time zone,
  line text,
  fault text,
  fault_size bigint,
  fault_since timestamp with time zone,
  constraint log_cosignature_fault_check CHECK ((fault = ANY (ARRAY['unreachable'::text, 'slow'::text, 'unknown_log'::text, 'other_key'::text, 'ahead'::text, 'fork'::text, 'forged'::text, 'strange'::text]))),
  constraint log_cosignature_pkey PRIMARY KEY (organisation, witness)
);

create table log_witness (
  witness text not null,
  url text not null,
  verifier_key text not null,
  added_at timestamp with time zone not null,
  constraint log_witness_pkey PRIMARY KEY (witness)
);

create table mandate (
  organisation text not null,
  source text not null,
  reference text not null,
  mandate uuid not null,
  kind text not null,
  name_sealed text not null,
  channel text not null,
  address_sealed text,
  code_hash text not null,
  code_sealed text,
  begun_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  ended_by text,
  constraint mandate_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text]))),
  constraint mandate_check CHECK (((ended_at IS NULL) = (ended_by IS NULL))),
  constraint mandate_ended_by_check CHECK ((ended_by = ANY (ARRAY['usager'::text, 'delegate'::text]))),
  constraint mandate_kind_check CHECK ((kind = ANY (ARRAY['relative'::text, 'adviser'::text, 'mandate'::text]))),
  constraint mandate_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint mandate_pkey PRIMARY KEY (organisation, source, reference, mandate)
);

create table merge (
  organisation text not null,
  merge uuid not null,
  sector text not null,
  one_kind text not null,
  one_key text not null,
  other_kind text not null,
  other_key text not null,
  reason text not null,
  made_at timestamp with time zone not null,
  undone_at timestamp with time zone,
  undone_reason text,
  constraint merge_one_kind_check CHECK ((one_kind = ANY (ARRAY['email'::text, 'phone'::text, 'account'::text]))),
  constraint merge_other_kind_check CHECK ((other_kind = ANY (ARRAY['email'::text, 'phone'::text, 'account'::text]))),
  constraint merge_pkey PRIMARY KEY (organisation, merge, sector),
  constraint merge_reason_check CHECK ((reason = ANY (ARRAY['usager_said'::text, 'paper_seen'::text, 'same_account'::text, 'typing_error'::text]))),
  constraint merge_undone_reason_check CHECK ((undone_reason = ANY (ARRAY['two_persons'::text, 'mistake'::text, 'usager_asked'::text])))
);

create table message_text (
  organisation text not null,
  service text not null,
  text uuid not null,
  kind text not null,
  name text not null,
  content jsonb not null,
  version integer not null,
  author text not null,
  changed_at timestamp with time zone not null,
  approved_at timestamp with time zone,
  approved_by text,
  constraint message_text_check CHECK (((approved_at IS NULL) = (approved_by IS NULL))),
  constraint message_text_kind_check CHECK ((kind = ANY (ARRAY['promised'::text, 'assigned'::text, 'on_the_way'::text, 'arrived'::text, 'waiting_usager'::text, 'decided'::text, 'done'::text, 'late'::text, 'message'::text]))),
  constraint message_text_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service),
  constraint message_text_pkey PRIMARY KEY (organisation, service, text)
);

create table migration (
  number integer not null,
  name text not null,
  applied_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (number)
);

create table migration_function (
  name text not null,
  digest text not null,
  schema integer not null,
  constraint migration_function_pkey PRIMARY KEY (name)
);

create table migration_release (
  only_row boolean not null default true,
  release text not null,
  constraint migration_release_only_row_check CHECK (only_row),
  constraint migration_release_pkey PRIMARY KEY (only_row)
);

create table network_salt (
  organisation text not null,
  day date not null,
  salt text not null,
  constraint network_salt_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint network_salt_pkey PRIMARY KEY (organisation, day)
);

create table offer_fact (
  organisation text not null,
  service text not null,
  place text not null,
  kind text not null,
  day date not null,
  x integer not null,
  n integer not null,
  bucket integer not null,
  amount integer not null,
  whole integer not null,
  reason text,
  author text not null,
  entered_at timestamp with time zone not null,
  constraint offer_fact_kind_check CHECK ((kind = ANY (ARRAY['hours'::text, 'slot'::text]))),
  constraint offer_fact_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint offer_fact_pkey PRIMARY KEY (organisation, service, place, kind, day)
);

create table offer_month (
  organisation text not null,
  service text not null,
  place text not null,
  kind text not null,
  month date not null,
  bucket integer not null,
  facts integer not null,
  x integer not null,
  n integer not null,
  amount bigint not null,
  whole bigint not null,
  constraint offer_month_kind_check CHECK ((kind = ANY (ARRAY['hours'::text, 'slot'::text]))),
  constraint offer_month_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint offer_month_pkey PRIMARY KEY (organisation, service, place, kind, month, bucket)
);

create table offer_way (
  organisation text not null,
  service text not null,
  place text not null,
  way text not null,
  offered boolean not null,
  author text not null,
  entered_at timestamp with time zone not null,
  constraint offer_way_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint offer_way_pkey PRIMARY KEY (organisation, service, place, way),
  constraint offer_way_way_check CHECK ((way = ANY (ARRAY['counter'::text, 'telephone'::text, 'post'::text, 'france_services'::text])))
);

create table organisation (
  organisation text not null,
  name text not null,
  zone text not null,
  closing_day integer not null default 10,
  created_at timestamp with time zone not null default now(),
  constraint organisation_closing_day_check CHECK (((closing_day >= 5) AND (closing_day <= 28))),
  constraint organisation_pkey PRIMARY KEY (organisation)
);

create table organisation_move (
  name text not null,
  state text not null,
  cell text not null,
  url text not null,
  sites text[] not null,
  keys text[] not null,
  began_at timestamp with time zone not null default now(),
  constraint organisation_move_pkey PRIMARY KEY (name),
  constraint organisation_move_state_check CHECK ((state = ANY (ARRAY['leaving'::text, 'arriving'::text, 'gone'::text])))
);

create table part_log (
  organisation text not null,
  feedback uuid not null,
  part integer not null,
  is_head boolean not null,
  is_limited boolean not null,
  envelope_hash text not null,
  site text not null,
  service text not null,
  territory text,
  place text,
  configuration integer not null,
  instrument text not null,
  instrument_version integer not null,
  form text not null,
  item text,
  opening text not null,
  pi double precision,
  from_start boolean not null,
  stream text not null,
  locale text not null,
  wording_hash text not null,
  channel text not null,
  receipt_hash text not null,
  took_ms bigint,
  page text,
  set_aside text,
  content_hash text not null,
  answers jsonb not null,
  comment text,
  handover jsonb,
  evidence jsonb,
  day date not null,
  arrived date,
  network integer,
  fault text,
  constraint part_log_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint part_log_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint part_log_pkey PRIMARY KEY (organisation, feedback, part),
  constraint part_log_set_aside_check CHECK ((set_aside = ANY (ARRAY['too_fast'::text, 'burst'::text, 'trap'::text, 'network'::text, 'decided'::text]))),
  constraint part_log_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=2000);

create table passkey (
  organisation text not null,
  passkey text not null,
  agent uuid not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  made_on date not null,
  used_on date,
  constraint passkey_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES account(organisation, agent) ON DELETE CASCADE,
  constraint passkey_passkey_key UNIQUE (passkey),
  constraint passkey_pkey PRIMARY KEY (organisation, passkey)
);

create table presence (
  organisation text not null,
  access uuid not null,
  day date not null,
  told boolean not null,
  denied_on date,
  constraint presence_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint presence_pkey PRIMARY KEY (organisation, access)
);

create table probe_address (
  organisation text not null,
  service text not null,
  address text not null,
  author text not null,
  declared_at timestamp with time zone not null,
  probed_at timestamp with time zone,
  failure text,
  constraint probe_address_failure_check CHECK ((failure = ANY (ARRAY['unresolved'::text, 'private_address'::text, 'unreachable'::text, 'untrusted'::text, 'too_slow'::text, 'redirected'::text, 'status'::text, 'unregistered'::text]))),
  constraint probe_address_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint probe_address_pkey PRIMARY KEY (organisation, service, address)
);

create table probe_day (
  organisation text not null,
  service text not null,
  address text not null,
  day date not null,
  answered integer not null,
  asked integer not null,
  constraint probe_day_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint probe_day_pkey PRIMARY KEY (organisation, service, address, day)
);

create table promise (
  organisation text not null,
  source text not null,
  reference text not null,
  promise integer not null,
  window_from timestamp with time zone not null,
  window_to timestamp with time zone not null,
  zone text not null,
  basis text not null,
  made_at timestamp with time zone not null,
  replaced_at timestamp with time zone,
  because text not null default 'made'::text,
  stands_for integer not null,
  jws text,
  constraint promise_basis_check CHECK ((basis = ANY (ARRAY['norm'::text, 'law'::text, 'agent'::text]))),
  constraint promise_because_check CHECK ((because = ANY (ARRAY['made'::text, 'changed'::text, 'resumed'::text]))),
  constraint promise_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint promise_pkey PRIMARY KEY (organisation, source, reference, promise)
);

create table promise_change (
  organisation text not null,
  change bigint not null generated always as identity,
  ends timestamp with time zone not null,
  service text not null,
  channel text not null,
  territory text not null,
  kept integer not null,
  due integer not null,
  constraint promise_change_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'telephone'::text, 'post'::text, 'email'::text]))),
  constraint promise_change_pkey PRIMARY KEY (organisation, change)
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);

create table promise_count (
  organisation text not null,
  grain text not null,
  cut text not null,
  ends timestamp with time zone not null,
  service text not null,
  part text not null,
  kept bigint not null,
  due bigint not null,
  constraint promise_count_cut_check CHECK ((cut = ANY (ARRAY['whole'::text, 'channel'::text, 'territory'::text]))),
  constraint promise_count_grain_check CHECK ((grain = ANY (ARRAY['month'::text, 'week'::text]))),
  constraint promise_count_pkey PRIMARY KEY (organisation, grain, cut, ends, service, part)
) with (fillfactor=70);

create table promise_key (
  kid text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint promise_key_pkey PRIMARY KEY (kid)
);

create table promise_moment (
  organisation text not null,
  ends timestamp with time zone not null,
  service text not null,
  channel text not null,
  territory text not null,
  kept bigint not null,
  due bigint not null,
  constraint promise_moment_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'telephone'::text, 'post'::text, 'email'::text]))),
  constraint promise_moment_pkey PRIMARY KEY (organisation, ends, service, channel, territory)
) with (fillfactor=70);

create table proof (
  organisation text not null,
  source text not null,
  reference text not null,
  proof uuid not null,
  kind text not null,
  at timestamp with time zone not null,
  content_hash text not null,
  content jsonb not null,
  recorded_at timestamp with time zone not null,
  audience text not null default 'usager'::text,
  made_by text not null default 'source'::text,
  late_for integer,
  constraint proof_audience_check CHECK ((audience = ANY (ARRAY['usager'::text, 'agent'::text, 'invitation'::text]))),
  constraint proof_kind_check CHECK ((kind = ANY (ARRAY['acknowledged'::text, 'promised'::text, 'assigned'::text, 'on_the_way'::text, 'arrived'::text, 'waiting_usager'::text, 'decided'::text, 'done'::text, 'late'::text, 'message'::text]))),
  constraint proof_made_by_check CHECK ((made_by = ANY (ARRAY['source'::text, 'hub'::text, 'agent'::text]))),
  constraint proof_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint proof_pkey PRIMARY KEY (organisation, source, reference, proof)
);

create table publication (
  organisation text not null,
  feedback uuid not null,
  with_comment boolean not null,
  finding uuid,
  author text not null,
  published_at date not null,
  constraint publication_pkey PRIMARY KEY (organisation, feedback)
);

create table purpose (
  organisation text not null,
  purpose text not null,
  name jsonb not null,
  level integer not null,
  "position" integer not null,
  across boolean not null default false,
  stands_until text[] not null default '{}'::text[],
  constraint purpose_level_check CHECK ((level = ANY (ARRAY[0, 1, 2]))),
  constraint purpose_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint purpose_pkey PRIMARY KEY (organisation, purpose)
);

create table push_subscription (
  organisation text not null,
  source text not null,
  reference text not null,
  endpoint_hash text not null,
  sealed text not null,
  subscribed_at timestamp with time zone not null,
  constraint push_subscription_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint push_subscription_pkey PRIMARY KEY (organisation, source, reference, endpoint_hash)
);

create table reference_pattern (
  organisation text not null,
  pattern text not null,
  source text,
  constraint reference_pattern_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint reference_pattern_pkey PRIMARY KEY (organisation, pattern)
);

create table reply (
  organisation text not null,
  feedback uuid not null,
  text text not null,
  replied_at date not null,
  constraint reply_pkey PRIMARY KEY (organisation, feedback)
);

create table reply_template (
  organisation text not null,
  template uuid not null,
  name text not null,
  text text not null,
  author text not null,
  changed_at timestamp with time zone not null,
  constraint reply_template_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint reply_template_pkey PRIMARY KEY (organisation, template)
);

create table request (
  organisation text not null,
  source text not null,
  reference text not null,
  service text not null,
  kind text,
  about_sealed text,
  channel text not null,
  locale text not null,
  territory text,
  place text,
  contact jsonb,
  state text not null,
  state_at timestamp with time zone not null,
  received_at timestamp with time zone not null,
  completed_at timestamp with time zone,
  outcome text,
  tracking_hash text not null,
  recorded_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  link text,
  preferred_channel text,
  tracking_sealed text,
  told_at_night boolean not null default false,
  confidential boolean not null default false,
  recognised_on date,
  email_stopped boolean not null default false,
  draw text,
  invited_on date,
  ticket_sealed text,
  constraint request_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'telephone'::text, 'post'::text, 'email'::text]))),
  constraint request_check CHECK (((outcome IS NULL) OR (completed_at IS NOT NULL))),
  constraint request_draw_check CHECK ((draw = ANY (ARRAY['drawn'::text, 'left_out'::text, 'resting'::text, 'refused'::text]))),
  constraint request_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint request_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service),
  constraint request_outcome_check CHECK ((outcome = ANY (ARRAY['granted'::text, 'partly'::text, 'refused'::text]))),
  constraint request_pkey PRIMARY KEY (organisation, source, reference),
  constraint request_preferred_channel_check CHECK ((preferred_channel = ANY (ARRAY['page'::text, 'email'::text, 'sms'::text, 'push'::text, 'post'::text, 'telephone'::text]))),
  constraint request_state_check CHECK ((state = ANY (ARRAY['received'::text, 'in_progress'::text, 'waiting_usager'::text, 'decided'::text, 'closed'::text, 'withdrawn'::text])))
);

create table request_reply (
  organisation text not null,
  source text not null,
  reference text not null,
  reply uuid not null,
  kind text not null,
  sealed text not null,
  written_in text,
  at timestamp with time zone not null,
  due_on date not null,
  read_at timestamp with time zone,
  overdue_at timestamp with time zone,
  constraint request_reply_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'not_fixed'::text, 'missing'::text]))),
  constraint request_reply_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint request_reply_pkey PRIMARY KEY (organisation, source, reference, reply),
  constraint request_reply_written_in_check CHECK ((written_in = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text])))
);

create table request_state (
  organisation text not null,
  source text not null,
  reference text not null,
  "position" integer not null,
  state text not null,
  at timestamp with time zone not null,
  how text not null,
  recorded_at timestamp with time zone not null,
  constraint request_state_how_check CHECK ((how = ANY (ARRAY['told'::text, 'observed'::text, 'proof'::text]))),
  constraint request_state_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint request_state_pkey PRIMARY KEY (organisation, source, reference, "position"),
  constraint request_state_state_check CHECK ((state = ANY (ARRAY['received'::text, 'in_progress'::text, 'waiting_usager'::text, 'decided'::text, 'closed'::text, 'withdrawn'::text])))
);

create table result_import (
  organisation text not null,
  import uuid not null,
  instrument text not null,
  service text not null,
  file text not null,
  taken integer not null default 0,
  refused integer not null default 0,
  author text not null,
  imported_at timestamp with time zone not null,
  constraint result_import_instrument_check CHECK ((instrument = ANY (ARRAY['jdma'::text, 'services-publics-plus'::text]))),
  constraint result_import_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint result_import_organisation_instrument_service_file_key UNIQUE (organisation, instrument, service, file),
  constraint result_import_pkey PRIMARY KEY (organisation, import)
);

create table result_mark (
  organisation text not null,
  instrument text not null,
  service text not null,
  mark text not null,
  import uuid not null,
  constraint result_mark_organisation_import_fkey FOREIGN KEY (organisation, import) REFERENCES result_import(organisation, import) ON DELETE CASCADE,
  constraint result_mark_pkey PRIMARY KEY (organisation, instrument, service, mark)
);

create table result_tally (
  organisation text not null,
  import uuid not null,
  month text not null,
  item text not null,
  value text not null,
  n integer not null,
  constraint result_tally_organisation_import_fkey FOREIGN KEY (organisation, import) REFERENCES result_import(organisation, import) ON DELETE CASCADE,
  constraint result_tally_pkey PRIMARY KEY (organisation, import, month, item, value)
);

create table roll_up (
  organisation text not null,
  grain text not null,
  instrument text not null,
  instrument_version integer not null,
  item text not null,
  since date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  locale text not null,
  value text not null,
  n bigint not null,
  constraint roll_up_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint roll_up_grain_check CHECK ((grain = ANY (ARRAY['month'::text, 'week'::text, 'territory_month'::text, 'territory_year'::text, 'locale_year'::text]))),
  constraint roll_up_locale_check CHECK ((locale = ANY (ARRAY[''::text, 'fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint roll_up_pkey PRIMARY KEY (organisation, grain, instrument, instrument_version, item, since, service, stream, channel, territory, place, locale, value),
  constraint roll_up_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
) with (fillfactor=60);

create table roll_up_change (
  organisation text not null,
  change bigint not null generated always as identity,
  instrument text not null,
  instrument_version integer not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  locale text not null,
  value text not null,
  n integer not null,
  constraint roll_up_change_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint roll_up_change_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint roll_up_change_pkey PRIMARY KEY (organisation, change),
  constraint roll_up_change_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);

create table root_generation (
  generation integer not null,
  begins_at timestamp with time zone not null,
  resealed_at timestamp with time zone,
  constraint root_generation_generation_check CHECK ((generation > 0)),
  constraint root_generation_pkey PRIMARY KEY (generation)
);

create table rule_fault (
  organisation text not null,
  day date not null,
  rule text not null,
  version integer not null,
  page text not null,
  field text not null,
  browser text not null,
  count integer not null,
  constraint rule_fault_browser_check CHECK ((browser = ANY (ARRAY['chromium'::text, 'firefox'::text]))),
  constraint rule_fault_field_check CHECK ((field = ANY (ARRAY['page'::text, 'root'::text, 'reference'::text, 'message'::text, 'email'::text, 'phone'::text, 'name'::text]))),
  constraint rule_fault_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint rule_fault_pkey PRIMARY KEY (organisation, day, rule, version, page, field, browser)
);

create table seal_key (
  kid text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint seal_key_pkey PRIMARY KEY (kid)
);

create table second_factor (
  organisation text not null,
  source text not null,
  reference text not null,
  kind text not null,
  digest text not null,
  constraint second_factor_kind_check CHECK ((kind = ANY (ARRAY['birth_date'::text, 'name'::text]))),
  constraint second_factor_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint second_factor_pkey PRIMARY KEY (organisation, source, reference, kind)
);

create table service (
  organisation text not null,
  service text not null,
  definition jsonb not null,
  version integer not null default 1,
  constraint service_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint service_pkey PRIMARY KEY (organisation, service)
);

create table service_calendar (
  organisation text not null,
  service text not null,
  calendar text not null,
  constraint service_calendar_pkey PRIMARY KEY (organisation, service)
);

create table service_version (
  organisation text not null,
  service text not null,
  version integer not null,
  definition jsonb not null,
  author text,
  declared_at timestamp with time zone not null,
  constraint service_version_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service),
  constraint service_version_pkey PRIMARY KEY (organisation, service, version)
);

create table set_aside_tally (
  organisation text not null,
  setting uuid not null,
  instrument text not null,
  instrument_version integer not null,
  item text not null,
  day date not null,
  service text not null,
  stream text not null,
  channel text not null,
  territory text not null,
  place text not null,
  locale text not null,
  value text not null,
  n bigint not null,
  constraint set_aside_tally_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint set_aside_tally_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'fr-simple'::text, 'en'::text, 'ar'::text, 'es'::text, 'pt'::text, 'de'::text, 'it'::text, 'uk'::text, 'tr'::text]))),
  constraint set_aside_tally_pkey PRIMARY KEY (organisation, setting, instrument, instrument_version, item, day, service, stream, channel, territory, place, locale, value),
  constraint set_aside_tally_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create table setting_aside (
  organisation text not null,
  setting uuid not null,
  criterion jsonb not null,
  state text not null,
  total bigint not null,
  constraint setting_aside_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint setting_aside_pkey PRIMARY KEY (organisation, setting),
  constraint setting_aside_state_check CHECK ((state = ANY (ARRAY['setting_aside'::text, 'set_aside'::text, 'putting_back'::text, 'put_back'::text])))
);

create table setting_aside_act (
  organisation text not null,
  setting uuid not null,
  act text not null,
  reason text not null,
  sentence text not null,
  author text not null,
  role text not null,
  day date not null,
  constraint setting_aside_act_act_check CHECK ((act = ANY (ARRAY['set_aside'::text, 'put_back'::text]))),
  constraint setting_aside_act_pkey PRIMARY KEY (organisation, setting, act),
  constraint setting_aside_act_reason_check CHECK ((reason = ANY (ARRAY['burst'::text, 'duplicates'::text, 'tests'::text, 'fault'::text, 'not_usagers'::text, 'mistake'::text, 'genuine'::text]))),
  constraint setting_aside_act_role_check CHECK ((role = ANY (ARRAY['quality'::text, 'admin'::text])))
);

create table setting_aside_count (
  organisation text not null,
  setting uuid not null,
  service text not null,
  stream text not null,
  channel text not null,
  month date not null,
  n bigint not null,
  constraint setting_aside_count_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'paper'::text, 'counter'::text, 'telephone'::text]))),
  constraint setting_aside_count_pkey PRIMARY KEY (organisation, setting, service, stream, channel, month),
  constraint setting_aside_count_stream_check CHECK ((stream = ANY (ARRAY['invited'::text, 'submitted'::text, 'asked'::text, 'open'::text, 'entered'::text])))
);

create unlogged table shown_once (
  digest text not null,
  expires_at timestamp with time zone not null,
  constraint shown_once_pkey PRIMARY KEY (digest)
);

create table sign_in_record (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  consumed_at timestamp with time zone,
  expires_at timestamp with time zone,
  provider_session text,
  browser text,
  constraint sign_in_record_browser_check CHECK ((browser = ANY (ARRAY['Firefox'::text, 'Edge'::text, 'Chrome'::text, 'Safari'::text]))),
  constraint sign_in_record_pkey PRIMARY KEY (model, id)
);

create table signing_key (
  kid text not null,
  sealed text not null,
  created_at timestamp with time zone not null default now(),
  constraint signing_key_pkey PRIMARY KEY (kid)
);

create table site (
  organisation text not null,
  site text not null,
  name jsonb not null,
  origins text[] not null,
  refused_origin text,
  refused_on date,
  constraint site_check CHECK (((refused_origin IS NULL) = (refused_on IS NULL))),
  constraint site_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint site_pkey PRIMARY KEY (organisation, site)
);

create table site_visit (
  organisation text not null,
  site text not null,
  url text not null,
  visited_at timestamp with time zone not null,
  lines jsonb not null,
  constraint site_visit_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site),
  constraint site_visit_pkey PRIMARY KEY (organisation, site)
);

create table sorted_tally (
  organisation text not null,
  service text not null,
  month date not null,
  instrument text not null,
  instrument_version integer not null,
  mark text not null,
  n bigint not null,
  constraint sorted_tally_pkey PRIMARY KEY (organisation, service, month, instrument, instrument_version, mark)
);

create table source_hint (
  organisation text not null,
  source text not null,
  hint_hash text not null,
  ids jsonb not null,
  arrived_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  constraint source_hint_organisation_source_fkey FOREIGN KEY (organisation, source) REFERENCES connector(organisation, source) ON DELETE CASCADE,
  constraint source_hint_pkey PRIMARY KEY (organisation, source, hint_hash)
);

create table source_record (
  organisation text not null,
  source text not null,
  reference text not null,
  id text not null,
  content_hash text not null,
  etag text,
  seen_at timestamp with time zone not null,
  constraint source_record_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint source_record_pkey PRIMARY KEY (organisation, source, reference)
);

create table stay_change (
  organisation text not null,
  change bigint not null generated always as identity,
  outcome text not null,
  service text not null,
  channel text not null,
  territory text not null,
  began date not null,
  until date not null,
  n integer not null,
  constraint stay_change_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'telephone'::text, 'post'::text, 'email'::text]))),
  constraint stay_change_outcome_check CHECK ((outcome = ANY (ARRAY['ended'::text, 'withdrawn'::text, 'open'::text]))),
  constraint stay_change_pkey PRIMARY KEY (organisation, change)
) with (autovacuum_vacuum_scale_factor=0, autovacuum_vacuum_threshold=5000);

create table stay_count (
  organisation text not null,
  cut text not null,
  outcome text not null,
  service text not null,
  began date not null,
  until date not null,
  part text not null,
  n bigint not null,
  constraint stay_count_cut_check CHECK ((cut = ANY (ARRAY['whole'::text, 'channel'::text, 'territory'::text]))),
  constraint stay_count_outcome_check CHECK ((outcome = ANY (ARRAY['ended'::text, 'withdrawn'::text, 'open'::text]))),
  constraint stay_count_pkey PRIMARY KEY (organisation, cut, outcome, service, began, until, part)
) with (fillfactor=70);

create table stored_key (
  use text not null,
  nth integer not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint stored_key_nth_check CHECK ((nth > 0)),
  constraint stored_key_pkey PRIMARY KEY (use, nth),
  constraint stored_key_use_check CHECK ((use = ANY (ARRAY['backups'::text, 'push'::text])))
);

create table subscription (
  organisation text not null,
  subscription uuid not null,
  agent uuid not null,
  kind text not null,
  every text,
  services text[] not null,
  locale text not null,
  sealed text not null,
  asked uuid not null,
  asked_at timestamp with time zone not null,
  confirmed_at timestamp with time zone,
  constraint subscription_every_check CHECK ((every = ANY (ARRAY['week'::text, 'month'::text, 'quarter'::text]))),
  constraint subscription_kind_check CHECK ((kind = ANY (ARRAY['digest'::text, 'alert'::text, 'comments'::text]))),
  constraint subscription_locale_check CHECK ((locale = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint subscription_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES agent(organisation, agent),
  constraint subscription_pkey PRIMARY KEY (organisation, subscription)
);

create table subscription_letter (
  organisation text not null,
  subscription uuid not null,
  letter text not null,
  owed_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  failure jsonb,
  constraint subscription_letter_organisation_subscription_fkey FOREIGN KEY (organisation, subscription) REFERENCES subscription(organisation, subscription) ON DELETE CASCADE,
  constraint subscription_letter_pkey PRIMARY KEY (organisation, subscription, letter)
);

create table succession (
  organisation text not null,
  version integer not null,
  successions jsonb not null,
  author text not null,
  declared_at timestamp with time zone not null,
  constraint succession_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint succession_pkey PRIMARY KEY (organisation, version)
);

create table theme (
  organisation text not null,
  theme uuid not null,
  name text not null,
  words text[] not null,
  retired boolean not null default false,
  merged_into uuid,
  author text not null,
  changed_at timestamp with time zone not null,
  constraint theme_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint theme_pkey PRIMARY KEY (organisation, theme)
);

create table theme_tally (
  organisation text not null,
  theme uuid not null,
  service text not null,
  month date not null,
  instrument text not null,
  instrument_version integer not null,
  mark text not null,
  n bigint not null,
  constraint theme_tally_pkey PRIMARY KEY (organisation, service, month, theme, instrument, instrument_version, mark)
);

create table ticket_count (
  organisation text not null,
  key text not null,
  day date not null,
  n integer not null,
  constraint ticket_count_organisation_key_fkey FOREIGN KEY (organisation, key) REFERENCES api_key(organisation, key) ON DELETE CASCADE,
  constraint ticket_count_pkey PRIMARY KEY (organisation, key, day)
);

create table tool_frame (
  organisation text not null,
  origin text not null,
  version integer not null,
  allowed boolean not null,
  at timestamp with time zone not null,
  constraint tool_frame_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint tool_frame_pkey PRIMARY KEY (organisation, origin, version)
);

create table tool_place (
  organisation text not null,
  origin text not null,
  path text not null default ''::text,
  source text not null,
  constraint tool_place_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint tool_place_pkey PRIMARY KEY (organisation, origin, path)
);

create table tool_rule (
  organisation text not null,
  id text not null,
  version integer not null,
  says text not null,
  signed text not null,
  author text not null,
  at timestamp with time zone not null,
  constraint tool_rule_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint tool_rule_pkey PRIMARY KEY (organisation, id, version, says),
  constraint tool_rule_says_check CHECK ((says = ANY (ARRAY['rule'::text, 'withdrawn'::text])))
);

create table usager_address (
  organisation text not null,
  source text not null,
  reference text not null,
  channel text not null,
  sealed text,
  given_at timestamp with time zone not null,
  failed_at timestamp with time zone,
  is_own boolean not null default false,
  constraint usager_address_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text]))),
  constraint usager_address_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference),
  constraint usager_address_pkey PRIMARY KEY (organisation, source, reference, channel)
);

create table wait_count (
  organisation text not null,
  cut text not null,
  service text not null,
  month date not null,
  outcome text not null,
  days integer not null,
  part text not null,
  n bigint not null,
  constraint wait_count_cut_check CHECK ((cut = ANY (ARRAY['whole'::text, 'channel'::text, 'territory'::text]))),
  constraint wait_count_outcome_check CHECK ((outcome = ANY (ARRAY['ended'::text, 'withdrawn'::text]))),
  constraint wait_count_pkey PRIMARY KEY (organisation, cut, service, month, outcome, days, part)
) with (fillfactor=70);

create table warning (
  organisation text not null,
  warning uuid not null,
  service text not null,
  measure text not null,
  stream text not null,
  way text not null,
  since date not null,
  until date not null,
  usual_x integer not null,
  usual_n integer not null,
  seen_x integer not null,
  seen_n integer not null,
  found_at timestamp with time zone not null,
  outcome text,
  cause text,
  author text,
  decided_at timestamp with time zone,
  constraint warning_measure_check CHECK ((measure = ANY (ARRAY['unsatisfied'::text, 'promises_broken'::text]))),
  constraint warning_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint warning_organisation_service_measure_stream_until_key UNIQUE (organisation, service, measure, stream, until),
  constraint warning_outcome_check CHECK ((outcome = ANY (ARRAY['explained'::text, 'changed'::text, 'false_alarm'::text]))),
  constraint warning_pkey PRIMARY KEY (organisation, warning),
  constraint warning_stream_check CHECK ((stream = ANY (ARRAY[''::text, 'invited'::text, 'submitted'::text, 'open'::text]))),
  constraint warning_way_check CHECK ((way = ANY (ARRAY['worse'::text, 'better'::text])))
);

create table warning_norm (
  organisation text not null,
  service text not null,
  measure text not null,
  stream text not null,
  instrument text not null,
  begins date not null,
  ends date not null,
  x integer not null,
  n integer not null,
  points integer not null,
  moves double precision not null,
  h double precision not null,
  fixed_at timestamp with time zone not null,
  constraint warning_norm_measure_check CHECK ((measure = ANY (ARRAY['unsatisfied'::text, 'promises_broken'::text]))),
  constraint warning_norm_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint warning_norm_pkey PRIMARY KEY (organisation, service, measure, stream, instrument, begins),
  constraint warning_norm_stream_check CHECK ((stream = ANY (ARRAY[''::text, 'invited'::text, 'submitted'::text, 'open'::text])))
);

create table watched_log (
  origin text not null,
  verifier_key text not null,
  size bigint not null,
  root text not null,
  seen_at timestamp with time zone,
  forked_at timestamp with time zone,
  removed_at timestamp with time zone,
  constraint watched_log_pkey PRIMARY KEY (origin),
  constraint watched_log_size_check CHECK ((size >= 0))
);

create table webhook (
  organisation text not null,
  webhook text not null,
  url text not null,
  types text[] not null,
  sealed text not null,
  sealed_before text,
  rotated_at timestamp with time zone,
  created_at timestamp with time zone not null,
  failing_since timestamp with time zone,
  held_until timestamp with time zone,
  last_failure jsonb,
  last_failed_at timestamp with time zone,
  stopped_at timestamp with time zone,
  stopped_why text,
  constraint webhook_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation),
  constraint webhook_pkey PRIMARY KEY (organisation, webhook),
  constraint webhook_stopped_why_check CHECK ((stopped_why = ANY (ARRAY['gone'::text, 'failing'::text])))
);

create table witness_key (
  witness text not null,
  sealed text not null,
  created_at timestamp with time zone not null,
  constraint witness_key_pkey PRIMARY KEY (witness)
);

CREATE INDEX access_of_request ON ONLY access_log.access USING gin (request_keys);

CREATE INDEX access_of_subject ON ONLY access_log.access USING btree (organisation, subject_key);

CREATE INDEX access_sealed ON ONLY access_log.access USING btree (organisation, seal, "position") WHERE (seal IS NOT NULL);

CREATE INDEX access_unsealed ON ONLY access_log.access USING btree (organisation, access) WHERE (seal IS NULL);

CREATE INDEX address_change_at ON public.address_change USING btree (at);

CREATE UNIQUE INDEX agent_by_id ON public.agent USING btree (agent);

CREATE UNIQUE INDEX api_key_by_name ON public.api_key USING btree (key);

CREATE INDEX arrival_by_network ON public.arrival USING btree (organisation, day, network);

CREATE INDEX callback_slot ON public.callback USING btree (organisation, window_from) WHERE (window_from IS NOT NULL);

CREATE INDEX comment_index_by_assignee ON public.comment_index USING btree (organisation, assignee, day, feedback) WHERE (assignee IS NOT NULL);

CREATE INDEX comment_index_by_day ON public.comment_index USING btree (organisation, day, feedback);

CREATE INDEX comment_index_handled ON public.comment_index USING btree (organisation, day, feedback) WHERE (counted AND ((answered_after IS NOT NULL) OR (closed_on IS NOT NULL)));

CREATE INDEX comment_index_sorted ON public.comment_index USING btree (organisation, day, feedback) WHERE sorted;

CREATE INDEX comment_index_waiting ON public.comment_index USING btree (organisation, day, feedback) INCLUDE (service) WHERE (counted AND (answered_after IS NULL) AND (closed_on IS NULL));

CREATE INDEX comment_index_words ON public.comment_index USING gin (words);

CREATE INDEX comment_theme_by_theme ON public.comment_theme USING btree (organisation, theme, feedback);

CREATE INDEX connector_due ON public.connector USING btree (next_at);

CREATE INDEX crossing_by_kept ON public.crossing USING btree (organisation, service, stream, instrument, instrument_version, kept, value, month, md5((feedback)::text)) WHERE (is_commented AND (channel = 'web'::text) AND (kept IS NOT NULL));

CREATE INDEX crossing_by_promise ON public.crossing USING btree (organisation, service, stream, instrument, instrument_version, promise, value, month, md5((feedback)::text)) WHERE (is_commented AND (channel = 'web'::text) AND (promise IS NOT NULL));

CREATE INDEX delivery_sent_as ON public.delivery USING btree (organisation, sent_as) WHERE (sent_as IS NOT NULL);

CREATE UNIQUE INDEX draft_by_name ON public.draft USING btree (draft);

CREATE INDEX event_by_age ON public.event USING btree (event);

CREATE INDEX event_seen_by_age ON public.event_seen USING btree (seen_at);

CREATE INDEX event_sending_given_up ON public.event_sending USING btree (organisation, webhook) WHERE (given_up_at IS NOT NULL);

CREATE INDEX event_sending_of_event ON public.event_sending USING btree (organisation, event);

CREATE INDEX feedback_by_day ON public.feedback USING btree (organisation, day);

CREATE INDEX feedback_by_receipt ON public.feedback USING btree (receipt_hash);

CREATE INDEX feedback_by_setting ON public.feedback USING btree (organisation, setting, feedback) WHERE (setting IS NOT NULL);

CREATE INDEX feedback_held_aside ON public.feedback USING btree (organisation, feedback) WHERE (setting IS NOT NULL);

CREATE INDEX feedback_of_campaign ON public.feedback USING btree (organisation, service, day) WHERE (form = 'campaign'::text);

CREATE INDEX feedback_part_commented ON public.feedback_part USING btree (organisation, feedback) WHERE (comment IS NOT NULL);

CREATE INDEX feedback_put_back ON public.feedback USING btree (organisation, day) WHERE (review = 'put_back'::text);

CREATE INDEX feedback_set_aside ON public.feedback USING btree (organisation, day) WHERE (set_aside IS NOT NULL);

CREATE INDEX follow_up_by_agent ON public.follow_up USING btree (organisation, agent_key) WHERE (done_at IS NULL);

CREATE INDEX identifier_by_request ON public.identifier USING btree (organisation, source, reference);

CREATE INDEX invitation_by_feedback ON public.invitation USING btree (organisation, feedback) WHERE (feedback IS NOT NULL);

CREATE INDEX invitation_by_month ON public.invitation USING btree (organisation, service, month);

CREATE INDEX invitation_by_ticket ON public.invitation USING btree (ticket_hash);

CREATE INDEX invitation_sealed ON public.invitation USING btree (organisation, month) WHERE (sealed IS NOT NULL);

CREATE INDEX job_due ON public.job USING btree (queue, priority, GREATEST(run_at, leased_until), job);

CREATE UNIQUE INDEX job_key ON public.job USING btree (queue, key) WHERE (key IS NOT NULL);

CREATE INDEX job_leased ON public.job USING btree (queue, subject) WHERE (lease IS NOT NULL);

CREATE INDEX job_subject ON public.job USING btree (organisation, subject) WHERE (subject IS NOT NULL);

CREATE INDEX mandate_code ON public.mandate USING btree (code_hash) WHERE (ended_at IS NULL);

CREATE INDEX merge_by_other ON public.merge USING btree (organisation, sector, other_key) WHERE (undone_at IS NULL);

CREATE UNIQUE INDEX merge_once ON public.merge USING btree (organisation, sector, one_key, other_key) WHERE (undone_at IS NULL);

CREATE UNIQUE INDEX part_log_head ON public.part_log USING btree (organisation, feedback) WHERE is_head;

CREATE INDEX passkey_by_agent ON public.passkey USING btree (organisation, agent);

CREATE UNIQUE INDEX promise_standing ON public.promise USING btree (organisation, source, reference) WHERE (replaced_at IS NULL);

CREATE UNIQUE INDEX proof_late_once ON public.proof USING btree (organisation, source, reference, late_for) WHERE (late_for IS NOT NULL);

CREATE INDEX request_by_end ON public.request USING btree (organisation, service, completed_at) INCLUDE (outcome) WHERE (completed_at IS NOT NULL);

CREATE INDEX request_by_invitation ON public.request USING btree (organisation, service, invited_on) WHERE (invited_on IS NOT NULL);

CREATE INDEX request_by_receipt ON public.request USING btree (organisation, service, received_at);

CREATE INDEX request_by_reference ON public.request USING btree (organisation, reference);

CREATE INDEX request_by_tracking ON public.request USING btree (tracking_hash);

CREATE INDEX request_kept ON public.request USING btree (LEAST(completed_at,
CASE
    WHEN (state = ANY (ARRAY['closed'::text, 'withdrawn'::text])) THEN state_at
    ELSE NULL::timestamp with time zone
END)) WHERE (tracking_sealed IS NOT NULL);

CREATE INDEX request_reply_due ON public.request_reply USING btree (due_on) WHERE (overdue_at IS NULL);

CREATE INDEX request_turn ON public.request USING btree (organisation, service, channel, kind, received_at, reference, source) WHERE ((completed_at IS NULL) AND (state <> 'withdrawn'::text));

CREATE INDEX request_with_ticket ON public.request USING btree (invited_on) WHERE (ticket_sealed IS NOT NULL);

CREATE INDEX result_mark_by_import ON public.result_mark USING btree (organisation, import);

CREATE INDEX rule_fault_by_day ON public.rule_fault USING btree (day);

CREATE INDEX setting_aside_unfinished ON public.setting_aside USING btree (organisation, setting) WHERE (state = ANY (ARRAY['setting_aside'::text, 'putting_back'::text]));

CREATE INDEX shown_once_by_end ON public.shown_once USING btree (expires_at);

CREATE INDEX sign_in_record_by_account ON public.sign_in_record USING btree (((payload ->> 'accountId'::text))) WHERE (model = 'Grant'::text);

CREATE INDEX sign_in_record_by_end ON public.sign_in_record USING btree (expires_at);

CREATE INDEX sign_in_record_by_grant ON public.sign_in_record USING btree (grant_id);

CREATE INDEX sign_in_record_by_provider_session ON public.sign_in_record USING btree (provider_session) WHERE (provider_session IS NOT NULL);

CREATE INDEX sign_in_record_by_uid ON public.sign_in_record USING btree (uid);

CREATE UNIQUE INDEX site_by_name ON public.site USING btree (site);

CREATE INDEX source_hint_untaken ON public.source_hint USING btree (organisation, source) WHERE (taken_at IS NULL);

CREATE INDEX source_record_by_id ON public.source_record USING btree (organisation, source, id);

CREATE INDEX subscription_by_agent ON public.subscription USING btree (organisation, agent);

CREATE UNIQUE INDEX theme_by_name ON public.theme USING btree (organisation, folded(name)) WHERE (merged_into IS NULL);

CREATE TRIGGER access_is_append_only BEFORE UPDATE ON access_log.access FOR EACH ROW EXECUTE FUNCTION access_log.only_sealed();

CREATE TRIGGER access_is_never_emptied BEFORE TRUNCATE ON access_log.access FOR EACH STATEMENT EXECUTE FUNCTION access_log.refuse();

CREATE TRIGGER access_is_purged_alone BEFORE DELETE ON access_log.access FOR EACH STATEMENT WHEN ((current_setting('access_log.purging'::text, true) IS DISTINCT FROM 'on'::text)) EXECUTE FUNCTION access_log.refuse();

CREATE TRIGGER seal_is_append_only BEFORE UPDATE ON access_log.seal FOR EACH STATEMENT WHEN ((current_setting('access_log.purging'::text, true) IS DISTINCT FROM 'on'::text)) EXECUTE FUNCTION access_log.refuse();

CREATE TRIGGER seal_is_kept BEFORE DELETE OR TRUNCATE ON access_log.seal FOR EACH STATEMENT EXECUTE FUNCTION access_log.refuse();

CREATE TRIGGER answer_added AFTER INSERT ON public.answer REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_add();

CREATE TRIGGER answer_crosses_no_more AFTER DELETE ON public.answer REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION answer_crosses_no_more();

CREATE TRIGGER answer_marked_otherwise AFTER UPDATE ON public.answer FOR EACH ROW WHEN (((old.value <> new.value) OR (old.left_out <> new.left_out))) EXECUTE FUNCTION comment_marked_otherwise();

CREATE TRIGGER answer_moved AFTER UPDATE ON public.answer REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION tally_move();

CREATE TRIGGER answer_removed AFTER DELETE ON public.answer REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION tally_remove();

CREATE TRIGGER applied_adaptation_is_append_only BEFORE UPDATE ON public.applied_adaptation FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER circumstance_version_is_append_only BEFORE DELETE OR UPDATE ON public.circumstance_version FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER closing_is_append_only BEFORE DELETE OR UPDATE ON public.closing FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER comment_index_counted AFTER INSERT OR DELETE OR UPDATE OF counted, sorted, mark, answered_after, closed_on ON public.comment_index FOR EACH ROW EXECUTE FUNCTION comment_index_counted();

CREATE TRIGGER comment_index_leaves BEFORE DELETE ON public.comment_index FOR EACH ROW EXECUTE FUNCTION comment_index_leaves();

CREATE TRIGGER comment_is_news AFTER INSERT ON public.comment_index FOR EACH ROW WHEN (new.counted) EXECUTE FUNCTION comment_is_news();

CREATE TRIGGER comment_theme_counted AFTER INSERT OR DELETE ON public.comment_theme FOR EACH ROW EXECUTE FUNCTION comment_theme_counted();

CREATE TRIGGER contact_is_append_only BEFORE UPDATE ON public.contact FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER crossing_added AFTER INSERT ON public.crossing REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION crossing_added();

CREATE TRIGGER crossing_moved AFTER UPDATE ON public.crossing REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION crossing_moved();

CREATE TRIGGER crossing_removed AFTER DELETE ON public.crossing REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION crossing_removed();

CREATE TRIGGER declaration_is_append_only BEFORE DELETE OR UPDATE ON public.declaration FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER delivery_is_append_only BEFORE UPDATE ON public.delivery FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER feedback_comes_aside BEFORE INSERT ON public.feedback FOR EACH ROW WHEN ((new.set_aside IS NOT NULL)) EXECUTE FUNCTION feedback_turns_late();

CREATE TRIGGER feedback_comment_turned AFTER UPDATE ON public.feedback FOR EACH ROW WHEN (((old.set_aside IS NULL) <> (new.set_aside IS NULL))) EXECUTE FUNCTION comment_turn_feedback();

CREATE TRIGGER feedback_speaks_otherwise AFTER UPDATE ON public.feedback FOR EACH ROW WHEN (((old.locale <> new.locale) AND ((old.set_aside IS NULL) = (new.set_aside IS NULL)))) EXECUTE FUNCTION tally_speaks_otherwise();

CREATE TRIGGER feedback_turned AFTER UPDATE ON public.feedback FOR EACH ROW WHEN (((old.set_aside IS NULL) <> (new.set_aside IS NULL))) EXECUTE FUNCTION tally_turn_feedback();

CREATE TRIGGER feedback_turned_crosses AFTER UPDATE ON public.feedback FOR EACH ROW WHEN (((old.set_aside IS NULL) <> (new.set_aside IS NULL))) EXECUTE FUNCTION feedback_turned_crosses();

CREATE TRIGGER feedback_turns_late BEFORE UPDATE ON public.feedback FOR EACH ROW WHEN (((old.set_aside IS NULL) <> (new.set_aside IS NULL))) EXECUTE FUNCTION feedback_turns_late();

CREATE TRIGGER comments_added AFTER INSERT ON public.feedback_part REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION comments_added();

CREATE TRIGGER comments_changed AFTER UPDATE ON public.feedback_part REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION comments_changed();

CREATE TRIGGER comments_removed AFTER DELETE ON public.feedback_part REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION comments_removed();

CREATE TRIGGER part_arrives AFTER INSERT ON public.feedback_part REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION part_arrives();

CREATE TRIGGER part_crosses AFTER INSERT ON public.feedback_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION part_crosses();

CREATE TRIGGER part_crosses_otherwise AFTER UPDATE ON public.feedback_part REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION part_crosses();

CREATE TRIGGER finding_is_append_only BEFORE DELETE OR UPDATE ON public.finding FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER offer_fact_is_counted AFTER INSERT OR DELETE OR UPDATE ON public.offer_fact FOR EACH ROW EXECUTE FUNCTION count_offer();

CREATE TRIGGER organisation_moved AFTER UPDATE ON public.organisation FOR EACH ROW WHEN ((new.zone IS DISTINCT FROM old.zone)) EXECUTE FUNCTION organisation_moved();

CREATE TRIGGER promise_added AFTER INSERT ON public.promise REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION promise_added();

CREATE TRIGGER promise_moved AFTER UPDATE ON public.promise REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION promise_moved();

CREATE TRIGGER promise_removed AFTER DELETE ON public.promise REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION promise_removed();

CREATE TRIGGER reply_counted AFTER INSERT ON public.reply FOR EACH ROW EXECUTE FUNCTION comment_answered();

CREATE TRIGGER reply_taken_back AFTER DELETE ON public.reply FOR EACH ROW EXECUTE FUNCTION comment_unanswered();

CREATE TRIGGER request_added AFTER INSERT ON public.request REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION request_added();

CREATE TRIGGER request_moved AFTER UPDATE ON public.request REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION request_moved();

CREATE TRIGGER request_removed AFTER DELETE ON public.request REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION request_removed();

CREATE TRIGGER request_state_is_append_only BEFORE UPDATE ON public.request_state FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER service_version_is_append_only BEFORE DELETE OR UPDATE ON public.service_version FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER succession_is_append_only BEFORE DELETE OR UPDATE ON public.succession FOR EACH STATEMENT EXECUTE FUNCTION append_only();

CREATE TRIGGER tool_rule_is_append_only BEFORE UPDATE ON public.tool_rule FOR EACH STATEMENT EXECUTE FUNCTION append_only();

create view late_counted as
 SELECT c.organisation,
    g.grain,
    c.instrument,
    c.instrument_version,
    c.item,
    g.since,
    c.service,
    c.stream,
    c.channel,
    g.territory,
    g.place,
    g.locale,
    c.value,
    (c.n)::bigint AS n
   FROM (late_change c
     CROSS JOIN LATERAL grains_of(c.day, c.territory, c.place, c.locale) g(grain, since, territory, place, locale));

create view promise_counted as
 SELECT promise_count.organisation,
    promise_count.grain,
    promise_count.cut,
    promise_count.ends,
    promise_count.service,
    promise_count.part,
    promise_count.kept,
    promise_count.due
   FROM promise_count
UNION ALL
 SELECT c.organisation,
    g.grain,
    g.cut,
    g.first AS ends,
    c.service,
    g.part,
    (c.kept)::bigint AS kept,
    (c.due)::bigint AS due
   FROM ((promise_change c
     JOIN organisation o USING (organisation))
     CROSS JOIN LATERAL promise_grains(c.ends, o.zone, c.channel, c.territory) g(grain, first, cut, part));

create view promise_moments as
 SELECT promise_moment.organisation,
    promise_moment.ends,
    promise_moment.service,
    promise_moment.channel,
    promise_moment.territory,
    promise_moment.kept,
    promise_moment.due
   FROM promise_moment
UNION ALL
 SELECT promise_change.organisation,
    promise_change.ends,
    promise_change.service,
    promise_change.channel,
    promise_change.territory,
    (promise_change.kept)::bigint AS kept,
    (promise_change.due)::bigint AS due
   FROM promise_change;

create view rolled_up as
 SELECT roll_up.organisation,
    roll_up.grain,
    roll_up.instrument,
    roll_up.instrument_version,
    roll_up.item,
    roll_up.since,
    roll_up.service,
    roll_up.stream,
    roll_up.channel,
    roll_up.territory,
    roll_up.place,
    roll_up.locale,
    roll_up.value,
    roll_up.n
   FROM roll_up
UNION ALL
 SELECT c.organisation,
    g.grain,
    c.instrument,
    c.instrument_version,
    c.item,
    g.since,
    c.service,
    c.stream,
    c.channel,
    g.territory,
    g.place,
    g.locale,
    c.value,
    (c.n)::bigint AS n
   FROM (roll_up_change c
     CROSS JOIN LATERAL grains_of(c.day, c.territory, c.place, c.locale) g(grain, since, territory, place, locale));

create view stay_counted as
 SELECT stay_count.organisation,
    stay_count.cut,
    stay_count.outcome,
    stay_count.service,
    stay_count.began,
    stay_count.until,
    stay_count.part,
    stay_count.n
   FROM stay_count
UNION ALL
 SELECT stay_change.organisation,
    c.cut,
    stay_change.outcome,
    stay_change.service,
    stay_change.began,
    stay_change.until,
    c.part,
    (stay_change.n)::bigint AS n
   FROM (stay_change
     CROSS JOIN LATERAL cuts_of(stay_change.channel, stay_change.territory) c(cut, part));

create view tally as
 SELECT organisation,
    service,
    stream,
    channel,
    instrument,
    instrument_version,
    item,
    territory,
    place,
    since AS day,
    value,
    n
   FROM rolled_up
  WHERE (grain = 'territory_month'::text);

create view timely_answer as
 SELECT f.organisation,
    f.feedback,
    f.stream,
    f.instrument,
    f.instrument_version,
    f.opening,
    a.item,
    a.value
   FROM (feedback f
     JOIN answer a ON (((a.organisation = f.organisation) AND (a.feedback = f.feedback))))
  WHERE ((f.set_aside IS NULL) AND (NOT a.left_out) AND is_timely(a.part, f.late_from));

create view wait_counted as
 SELECT wait_count.organisation,
    wait_count.cut,
    wait_count.service,
    wait_count.month,
    wait_count.outcome,
    wait_count.days,
    wait_count.part,
    wait_count.n
   FROM wait_count
UNION ALL
 SELECT c.organisation,
    k.cut,
    c.service,
    (date_trunc('month'::text, (c.began)::timestamp without time zone))::date AS month,
    c.outcome,
    days_waited(s.calendar, c.began, c.until, f.counted, l.counted) AS days,
    k.part,
    (c.n)::bigint AS n
   FROM ((((stay_change c
     JOIN service_calendar s USING (organisation, service))
     CROSS JOIN LATERAL cuts_of(c.channel, c.territory) k(cut, part))
     LEFT JOIN calendar_day f ON (((f.calendar = s.calendar) AND (f.day = c.began))))
     LEFT JOIN calendar_day l ON (((l.calendar = s.calendar) AND (l.day = c.until))))
  WHERE (c.outcome <> 'open'::text);

create type feedback_key as (organisation text, feedback uuid);

create type promise_stand as (organisation text, service text, channel text, territory text, state text, state_at timestamp with time zone, completed_at timestamp with time zone, window_to timestamp with time zone, n integer);

create type promise_turn as (organisation text, source text, reference text, promise integer, window_to timestamp with time zone, is_new boolean);

create type request_stand as (organisation text, source text, reference text, service text, channel text, territory text, state text, state_at timestamp with time zone, received_at timestamp with time zone, completed_at timestamp with time zone, n integer);

create type tally_change as (organisation text, feedback uuid, item text, value text, n integer);

-- function access_log.drop_month(month date, internal timestamp with time zone, exchange timestamp with time zone) returns bigint: 531d5f28b17ec214c2deebc1978fb001

-- function access_log.make_months(since timestamp with time zone, until timestamp with time zone) returns integer: 82545caabbcb4e73566cec9607e21237

-- function access_log.only_sealed() returns trigger: b200c15679aa4518a63a3c7deeca026a

-- function access_log.purge(organisation text, gone jsonb) returns integer: ac0eed14b0eedba1c734a2e1e56cce35

-- function access_log.refuse() returns trigger: 5bc4eb046d7da933cecbc9f413dcd152

-- function public.answer_crosses_no_more() returns trigger: b2b9c0f32ec4eff914eb1d4f9d41b2a7

-- function public.append_only() returns trigger: cbc3652d63d12402bd04e7f5aedb982b

-- function public.closing_turn(organisations text[]) returns void: ed5608d54a4a762528ecbec5a644f87a

-- function public.comment_answered() returns trigger: 242fd8201dfc80f6dd563e26706196d4

-- function public.comment_index_counted() returns trigger: 5b87d10e508121e6ea4e7e0e9e67d94c

-- function public.comment_index_leaves() returns trigger: b6d8f638bc61966168a12737ea0470d8

-- function public.comment_is_news() returns trigger: 49db8f2ea235864a71299d61ef7ae567

-- function public.comment_marked_otherwise() returns trigger: 4429dce035e6c8b33dea7443931e89c9

-- function public.comment_tally_apply(c comment_index, step integer) returns void: 06639f8adebab91c982eabc65f8670fe

-- function public.comment_theme_counted() returns trigger: ac406235c64df12e0296fb3b0566b975

-- function public.comment_turn_feedback() returns trigger: 13fc6cffdd1651472e1e02f51a55f154

-- function public.comment_unanswered() returns trigger: f87c54debbe77e825768e99a81d3b63d

-- function public.comments_added() returns trigger: 530fd3623b004b5b4a11163090d8658c

-- function public.comments_changed() returns trigger: ef631aca10ae138ac2d955a1cd725df4

-- function public.comments_removed() returns trigger: e5cf835d38ef2de947444618d003f3e1

-- function public.count_offer() returns trigger: 8dbbd9e4239a39a40dc7a5a17ed371c6

-- function public.count_promises(stands promise_stand[]) returns void: 6729053c546c1f38a6bf3b2a44f37853

-- function public.count_stays(stands request_stand[]) returns void: afc06ab66c2ab7c2662c518c43c01517

-- function public.count_waits_by(of_organisation text, of_service text, by_calendar text) returns boolean: 2a13d27d920f0301a71da5bbd451a9eb

-- function public.cross_again(organisations text[], feedbacks uuid[]) returns void: f2f28af3e3a27e076d94af76871d6105

-- function public.crossed_apply(added crossing[], removed crossing[]) returns void: 7398f502d1dabcc21f828e7f1b78426d

-- function public.crossing_added() returns trigger: b84a2de068bdbafa25fdb604f60d5c99

-- function public.crossing_moved() returns trigger: d0ae272ce7853fa41ecbe4fee109cb32

-- function public.crossing_removed() returns trigger: 210129947834a8bf7cb676682ad13ef5

-- function public.crossings_of(organisations text[], feedbacks uuid[]) returns SETOF crossing: ade1af9b17c557761dff9bc98fe93b20

-- function public.cuts_of(channel text, territory text) returns TABLE(cut text, part text): fedbf844a0e0bbb42d2797066ad70f05

-- function public.days_waited(calendar text, began date, until date, first integer, last integer) returns integer: 538f59e51dca08bf4fe59b1bb5f3005e

-- function public.elapsed_class(seconds double precision) returns text: 48a301fbd3bcab15e4a37ee29462e3c0

-- function public.feedback_turned_crosses() returns trigger: 06c77f4802cbccc445e5d43c39ab65fd

-- function public.feedback_turns_late() returns trigger: 9e9bb0599bb59bfab01af14a8452a807

-- function public.first_instant(grain text, ends timestamp with time zone, zone text) returns timestamp with time zone: 98f2a9c7e9196f90cbf6bc7e398e2e0f

-- function public.folded(written text) returns text: 67d63edbd47d2ed90cd9ec68dd6c24ce

-- function public.grains_of(day date, territory text, place text, locale text) returns TABLE(grain text, since date, territory text, place text, locale text): 9dfa4be6c4ef7f79b1e0f190c8c198c8

-- function public.index_comments(changed feedback_key[]) returns void: 914b6cd7fb865168addd5a6e9f3d0b32

-- function public.is_closed(organisation text, day date) returns boolean: be01c58a8bc2457b5fe4b9be5dd48970

-- function public.is_retention() returns boolean: 2952b34bd5729dc7683ac699e51b17a2

-- function public.is_timely(part integer, late_from integer) returns boolean: b2a6804c1543ce6a7f8fc44fe7814877

-- function public.let_go(organisations text[], feedbacks uuid[]) returns void: 06cc40b79d12c1df754c91a13ac93c23

-- function public.organisation_moved() returns trigger: c81e0401ec9639125233308449155b91

-- function public.part_arrives() returns trigger: 6ce6374d73030c674fafce73b9ce9a01

-- function public.part_crosses() returns trigger: 109996b3053a9ee21a9f51e178852ee4

-- function public.promise_added() returns trigger: f6853b96a9fa3c038a3518f622be7979

-- function public.promise_grains(ends timestamp with time zone, zone text, channel text, territory text) returns TABLE(grain text, first timestamp with time zone, cut text, part text): 7f8e98c733e656e76d08890c17a37104

-- function public.promise_moved() returns trigger: 5683400b59f5a853b34a0f67bfd8c5ed

-- function public.promise_removed() returns trigger: 610a014d681bc6da78852dfdf3e82812

-- function public.promise_turned(turns promise_turn[]) returns void: 2be2b0c6d5d70f86e10fc1a215c45b19

-- function public.recount_requests(of_organisation text) returns void: 69de3e2df094d0195a7e0a2579da5b66

-- function public.refuse_moving() returns trigger: 2a35bcb80e696313134577a9c7e53df2

-- function public.request_added() returns trigger: 5a587a095f015a58aa54b2de8b2ecc9c

-- function public.request_moved() returns trigger: a80e9f14b382867a7278c47b88e6ade0

-- function public.request_removed() returns trigger: a11d8dfad271bc591717a58c7f59d917

-- function public.roll_up_changes() returns void: 45a3c906769a47e61f45f58478db80da

-- function public.roll_up_promises() returns void: c8ca1ebc39263707c08329d58212c219

-- function public.roll_up_stays() returns void: 57c79406f3901eedf1120a5521ce3bd5

-- function public.set_aside_apply(changes tally_change[]) returns void: 0c6d694e2de84e178ee1b8110936a944

-- function public.sorted_tally_apply(c comment_index, step integer) returns void: 2cd071b3a4f2c6ef4f2d031346a8e980

-- function public.tally_add() returns trigger: 75c20a74a1372b8c65a1e44f9477c928

-- function public.tally_apply(changes tally_change[], reason text) returns void: adb11fdf2fa0f83dde560bb94c8132a4

-- function public.tally_move() returns trigger: cbec0de24179c9a67181621428fb02d7

-- function public.tally_remove() returns trigger: eb348cf1885af3aea9333028b8aba530

-- function public.tally_speaks_otherwise() returns trigger: b0248a722e61d5ccbee5b09223c72276

-- function public.tally_turn(organisations text[]) returns void: 61ee7ab9debf7d492ac1823ce4d59e1d

-- function public.tally_turn_feedback() returns trigger: b7a9ef62796a3067063eda3988974ff5

-- function public.territory_of(territory text, place text) returns text: 28fe49e8b1ee39edde6315f2b30e6195

-- function public.theme_tally_apply(c comment_index, theme uuid, step integer) returns void: 6637aa7f3b070e3facb53a0a0b1ea2d1

-- function public.timely_answers_of(organisation text, feedback uuid) returns SETOF timely_answer: 5073f58a3678b9505081b7aeb52d0934

-- function public.trouble_class(counted double precision) returns text: a36427e7db4bd13a32840bd1863f85a4

-- function public.vital_class(measure double precision, good double precision, poor double precision) returns text: 0f483f005806d81ac9398775a1b2adc4
