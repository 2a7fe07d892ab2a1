-- What a key may do, until when, and when it was last used. The key that replaces another is named
-- by it; the other holds until it expires, so that a system changes keys without a break.

alter table api_key
  add column name text not null default '',
  add column scopes text[] not null default '{requests,proofs,import,events}',
  add column expires_at timestamptz,
  add column replaced_by text,
  add column last_used_on date;
