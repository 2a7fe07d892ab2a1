-- A look that opened another sector because an agent said that the usager was present.
create table presence (
  organisation text not null references organisation,
  access uuid not null, -- its entry in the access log
  day date not null,
  told boolean not null, -- a message to the usager was written for it
  denied_on date, -- when the usager said that they were not there
  primary key (organisation, access)
);

-- A kind of alarm: a usager says that they were not there.
alter table access_log.alarm drop constraint alarm_kind_check;
alter table access_log.alarm add constraint alarm_kind_check check (kind in (
  'many_looks', 'odd_purpose', 'many_refusals', 'many_presences', 'presence_denied',
  'factor_guessed', 'subject_guessed', 'source_unreliable'
));
