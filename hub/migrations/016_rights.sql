-- What may be shown once: proofs that a browser holds the key of its token, and sign-outs that an
-- identity provider tells of. A digest each. Unlogged: what a crash loses is past its time a minute later.
create unlogged table shown_once (
  digest text primary key,
  expires_at timestamptz not null
);

create index shown_once_by_end on shown_once (expires_at);

-- The session at the identity provider that a sign-in came from, where the provider names it.
alter table sign_in_record add column provider_session text;

create index sign_in_record_by_provider_session on sign_in_record (provider_session)
where provider_session is not null;
create index sign_in_record_by_account on sign_in_record ((payload ->> 'accountId'))
where model = 'Grant';
