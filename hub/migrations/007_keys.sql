-- What a key may do, until when, and when it was last used. The key that replaces another is named
-- by it; the other holds until it expires, so that a system changes keys without a break.

alter table api_key
  add column name text not null default '',
  add column scopes text[] not null default '{requests,proofs,import,events}',
  add column expires_at timestamptz,
  add column replaced_by text,
  -- A day in the zone of the organisation: a key that is used all the time is written once a day.
  add column last_used_on date;

-- A key without a name, as the previous release makes them, is called by its source.
update api_key set name = source;
