-- A head of the tree of an organisation's seals, signed as a checkpoint (c2sp.org/tlog-checkpoint).
create table log_checkpoint (
  organisation text not null,
  size bigint not null check (size > 0), -- number of seals under it
  at timestamptz not null,
  note text not null, -- the signed note
  peaks text not null, -- roots of the tree's perfect parts, left to right, in base64url
  primary key (organisation, size)
);

-- A witness of this hub's logs.
create table log_witness (
  witness text primary key, -- its name
  url text not null, -- what `/add-checkpoint` follows
  verifier_key text not null, -- as c2sp.org/signed-note writes one
  added_at timestamptz not null
);

-- How a witness stands to the log of an organisation: the newest head it cosigned, and its fault.
create table log_cosignature (
  organisation text not null,
  witness text not null,
  size bigint, -- of the newest head it cosigned
  at timestamptz, -- when, by its clock
  line text, -- its cosignature (c2sp.org/tlog-cosignature)
  fault text check (fault in (
    'unreachable', 'slow', 'unknown_log', 'other_key', 'ahead', 'fork', 'forged', 'strange'
  )),
  fault_size bigint, -- seals that the witness says it saw
  fault_since timestamptz,
  primary key (organisation, witness)
);

-- A log that this hub witnesses. Its row stays when it is witnessed no more, so that no fork is
-- signed when it is added again.
create table watched_log (
  origin text primary key,
  verifier_key text not null,
  size bigint not null check (size >= 0),
  root text not null, -- in base64
  seen_at timestamptz,
  forked_at timestamptz, -- when it first showed a head that does not continue the one above
  removed_at timestamptz
);

-- The key with which this hub cosigns, sealed under the hub's root.
create table witness_key (
  witness text primary key, -- its name
  sealed text not null,
  created_at timestamptz not null
);
