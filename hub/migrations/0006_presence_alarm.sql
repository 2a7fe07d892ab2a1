-- A kind of alarm: more looks with the usager said to be present than the service usually has.
alter table access_log.alarm drop constraint alarm_kind_check;
alter table access_log.alarm add constraint alarm_kind_check check (kind in (
  'many_looks', 'odd_purpose', 'many_refusals', 'many_presences', 'factor_guessed',
  'subject_guessed', 'source_unreliable'
));
