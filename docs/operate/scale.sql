-- Distributes a hub over the nodes of an existing Citus, by the organisation. Run it as a superuser,
-- on the first node, on a schema that `parvis migrate` has made and that holds nothing yet:
-- docs/operate/scale.md says what comes before, what comes after and what does not work.
-- Long because it names every table. `npm run documents` writes it: do not edit it.

-- Triggers are made on the shards, where they find the rows of their own organisation. What a
-- transaction sets is set on the shards too.
select run_command_on_workers('alter system set citus.enable_unsafe_triggers = on');
select run_command_on_workers('select pg_reload_conf()');
set citus.enable_unsafe_triggers = on;
do $$ begin
  execute format('alter database %I set citus.propagate_set_commands = local', current_database());
end $$;

-- Citus places no table that a foreign key joins to one it has not placed.
alter table account drop constraint account_organisation_agent_fkey;
alter table account drop constraint account_organisation_fkey;
alter table address_change drop constraint address_change_organisation_source_reference_fkey;
alter table agent drop constraint agent_organisation_fkey;
alter table api_key drop constraint api_key_organisation_fkey;
alter table applied_adaptation drop constraint applied_adaptation_organisation_service_version_fkey;
alter table applied_adaptation drop constraint applied_adaptation_organisation_source_reference_fkey;
alter table arrival drop constraint arrival_organisation_feedback_fkey;
alter table belief_mark drop constraint belief_mark_organisation_fkey;
alter table belief_tally drop constraint belief_tally_organisation_fkey;
alter table callback drop constraint callback_organisation_source_reference_fkey;
alter table circumstance drop constraint circumstance_organisation_circumstance_version_fkey;
alter table circumstance drop constraint circumstance_organisation_fkey;
alter table circumstance_version drop constraint circumstance_version_organisation_fkey;
alter table closing drop constraint closing_organisation_fkey;
alter table comment_news drop constraint comment_news_organisation_fkey;
alter table comment_team drop constraint comment_team_organisation_fkey;
alter table configuration drop constraint configuration_organisation_site_fkey;
alter table connector drop constraint connector_organisation_fkey;
alter table contact drop constraint contact_organisation_source_reference_fkey;
alter table declaration drop constraint declaration_organisation_fkey;
alter table delivery drop constraint delivery_organisation_source_reference_proof_fkey;
alter table draft drop constraint draft_organisation_site_fkey;
alter table event drop constraint event_organisation_fkey;
alter table event_seen drop constraint event_seen_organisation_fkey;
alter table event_sending drop constraint event_sending_organisation_event_fkey;
alter table event_sending drop constraint event_sending_organisation_webhook_fkey;
alter table exchange_source drop constraint exchange_source_organisation_fkey;
alter table factor_try drop constraint factor_try_organisation_fkey;
alter table finding drop constraint finding_organisation_fkey;
alter table follow_up drop constraint follow_up_organisation_source_reference_fkey;
alter table geography drop constraint geography_organisation_fkey;
alter table identifier drop constraint identifier_organisation_source_reference_fkey;
alter table identity drop constraint identity_organisation_fkey;
alter table import_run drop constraint import_run_organisation_fkey;
alter table instrument drop constraint instrument_organisation_fkey;
alter table invitation drop constraint invitation_organisation_fkey;
alter table invitation_rest drop constraint invitation_rest_organisation_fkey;
alter table mandate drop constraint mandate_organisation_source_reference_fkey;
alter table message_text drop constraint message_text_organisation_service_fkey;
alter table network_salt drop constraint network_salt_organisation_fkey;
alter table offer_fact drop constraint offer_fact_organisation_fkey;
alter table offer_month drop constraint offer_month_organisation_fkey;
alter table offer_way drop constraint offer_way_organisation_fkey;
alter table passkey drop constraint passkey_organisation_agent_fkey;
alter table presence drop constraint presence_organisation_fkey;
alter table probe_address drop constraint probe_address_organisation_fkey;
alter table probe_day drop constraint probe_day_organisation_fkey;
alter table promise drop constraint promise_organisation_source_reference_fkey;
alter table proof drop constraint proof_organisation_source_reference_fkey;
alter table purpose drop constraint purpose_organisation_fkey;
alter table push_subscription drop constraint push_subscription_organisation_source_reference_fkey;
alter table reference_pattern drop constraint reference_pattern_organisation_fkey;
alter table reply_template drop constraint reply_template_organisation_fkey;
alter table request drop constraint request_organisation_service_fkey;
alter table request_reply drop constraint request_reply_organisation_source_reference_fkey;
alter table request_state drop constraint request_state_organisation_source_reference_fkey;
alter table result_import drop constraint result_import_organisation_fkey;
alter table result_mark drop constraint result_mark_organisation_import_fkey;
alter table result_tally drop constraint result_tally_organisation_import_fkey;
alter table rule_fault drop constraint rule_fault_organisation_fkey;
alter table second_factor drop constraint second_factor_organisation_source_reference_fkey;
alter table service drop constraint service_organisation_fkey;
alter table service_version drop constraint service_version_organisation_service_fkey;
alter table setting_aside drop constraint setting_aside_organisation_fkey;
alter table site drop constraint site_organisation_fkey;
alter table site_visit drop constraint site_visit_organisation_site_fkey;
alter table source_hint drop constraint source_hint_organisation_source_fkey;
alter table source_record drop constraint source_record_organisation_source_reference_fkey;
alter table subscription drop constraint subscription_organisation_agent_fkey;
alter table subscription_letter drop constraint subscription_letter_organisation_subscription_fkey;
alter table succession drop constraint succession_organisation_fkey;
alter table theme drop constraint theme_organisation_fkey;
alter table ticket_count drop constraint ticket_count_organisation_key_fkey;
alter table tool_frame drop constraint tool_frame_organisation_fkey;
alter table tool_place drop constraint tool_place_organisation_fkey;
alter table tool_rule drop constraint tool_rule_organisation_fkey;
alter table usager_address drop constraint usager_address_organisation_source_reference_fkey;
alter table warning drop constraint warning_organisation_fkey;
alter table warning_norm drop constraint warning_norm_organisation_fkey;
alter table webhook drop constraint webhook_organisation_fkey;

-- Every node has a copy of these: their names stand alone, whatever the organisation.
select create_reference_table('account');
select create_reference_table('agent');
select create_reference_table('api_key');
select create_reference_table('calendar_day');
select create_reference_table('code_keying');
select create_reference_table('draft');
select create_reference_table('organisation');
select create_reference_table('organisation_move');
select create_reference_table('passkey');
select create_reference_table('site');

-- How many shards there are is settled by the first, and hard to change: two to four for each core of
-- all nodes that there will ever be.
select create_distributed_table('feedback', 'organisation', shard_count => 64);
select create_distributed_table('access_log.access', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.alarm', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.purged', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.seal', 'organisation', colocate_with => 'feedback');
select create_distributed_table('activity_day', 'organisation', colocate_with => 'feedback');
select create_distributed_table('address_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('answer', 'organisation', colocate_with => 'feedback');
select create_distributed_table('applied_adaptation', 'organisation', colocate_with => 'feedback');
select create_distributed_table('arrival', 'organisation', colocate_with => 'feedback');
select create_distributed_table('belief_mark', 'organisation', colocate_with => 'feedback');
select create_distributed_table('belief_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('callback', 'organisation', colocate_with => 'feedback');
select create_distributed_table('circumstance', 'organisation', colocate_with => 'feedback');
select create_distributed_table('circumstance_version', 'organisation', colocate_with => 'feedback');
select create_distributed_table('closing', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_index', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_news', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_team', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_theme', 'organisation', colocate_with => 'feedback');
select create_distributed_table('configuration', 'organisation', colocate_with => 'feedback');
select create_distributed_table('connector', 'organisation', colocate_with => 'feedback');
select create_distributed_table('contact', 'organisation', colocate_with => 'feedback');
select create_distributed_table('counter', 'organisation', colocate_with => 'feedback');
select create_distributed_table('crossed', 'organisation', colocate_with => 'feedback');
select create_distributed_table('crossing', 'organisation', colocate_with => 'feedback');
select create_distributed_table('declaration', 'organisation', colocate_with => 'feedback');
select create_distributed_table('delivery', 'organisation', colocate_with => 'feedback');
select create_distributed_table('erased', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event_seen', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event_sending', 'organisation', colocate_with => 'feedback');
select create_distributed_table('exchange_source', 'organisation', colocate_with => 'feedback');
select create_distributed_table('factor_try', 'organisation', colocate_with => 'feedback');
select create_distributed_table('feedback_part', 'organisation', colocate_with => 'feedback');
select create_distributed_table('finding', 'organisation', colocate_with => 'feedback');
select create_distributed_table('follow_up', 'organisation', colocate_with => 'feedback');
select create_distributed_table('geography', 'organisation', colocate_with => 'feedback');
select create_distributed_table('handover', 'organisation', colocate_with => 'feedback');
select create_distributed_table('identifier', 'organisation', colocate_with => 'feedback');
select create_distributed_table('identity', 'organisation', colocate_with => 'feedback');
select create_distributed_table('import_run', 'organisation', colocate_with => 'feedback');
select create_distributed_table('instrument', 'organisation', colocate_with => 'feedback');
select create_distributed_table('invitation', 'organisation', colocate_with => 'feedback');
select create_distributed_table('invitation_rest', 'organisation', colocate_with => 'feedback');
select create_distributed_table('late_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('log_checkpoint', 'organisation', colocate_with => 'feedback');
select create_distributed_table('log_cosignature', 'organisation', colocate_with => 'feedback');
select create_distributed_table('mandate', 'organisation', colocate_with => 'feedback');
select create_distributed_table('merge', 'organisation', colocate_with => 'feedback');
select create_distributed_table('message_text', 'organisation', colocate_with => 'feedback');
select create_distributed_table('network_salt', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_fact', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_month', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_way', 'organisation', colocate_with => 'feedback');
select create_distributed_table('part_log', 'organisation', colocate_with => 'feedback');
select create_distributed_table('presence', 'organisation', colocate_with => 'feedback');
select create_distributed_table('probe_address', 'organisation', colocate_with => 'feedback');
select create_distributed_table('probe_day', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_moment', 'organisation', colocate_with => 'feedback');
select create_distributed_table('proof', 'organisation', colocate_with => 'feedback');
select create_distributed_table('publication', 'organisation', colocate_with => 'feedback');
select create_distributed_table('purpose', 'organisation', colocate_with => 'feedback');
select create_distributed_table('push_subscription', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reference_pattern', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reply', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reply_template', 'organisation', colocate_with => 'feedback');
select create_distributed_table('request', 'organisation', colocate_with => 'feedback');
select create_distributed_table('request_reply', 'organisation', colocate_with => 'feedback');
select create_distributed_table('request_state', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_import', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_mark', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('roll_up', 'organisation', colocate_with => 'feedback');
select create_distributed_table('roll_up_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('rule_fault', 'organisation', colocate_with => 'feedback');
select create_distributed_table('second_factor', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service_calendar', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service_version', 'organisation', colocate_with => 'feedback');
select create_distributed_table('set_aside_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside_act', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('site_visit', 'organisation', colocate_with => 'feedback');
select create_distributed_table('sorted_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('source_hint', 'organisation', colocate_with => 'feedback');
select create_distributed_table('source_record', 'organisation', colocate_with => 'feedback');
select create_distributed_table('stay_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('stay_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('subscription', 'organisation', colocate_with => 'feedback');
select create_distributed_table('subscription_letter', 'organisation', colocate_with => 'feedback');
select create_distributed_table('succession', 'organisation', colocate_with => 'feedback');
select create_distributed_table('theme', 'organisation', colocate_with => 'feedback');
select create_distributed_table('theme_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('ticket_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('tool_frame', 'organisation', colocate_with => 'feedback');
select create_distributed_table('tool_place', 'organisation', colocate_with => 'feedback');
select create_distributed_table('tool_rule', 'organisation', colocate_with => 'feedback');
select create_distributed_table('usager_address', 'organisation', colocate_with => 'feedback');
select create_distributed_table('wait_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('warning', 'organisation', colocate_with => 'feedback');
select create_distributed_table('warning_norm', 'organisation', colocate_with => 'feedback');
select create_distributed_table('webhook', 'organisation', colocate_with => 'feedback');

-- Each foreign key again: it now stays on a shard, or leads to a copy.
alter table account add constraint account_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES agent(organisation, agent);
alter table account add constraint account_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table address_change add constraint address_change_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table agent add constraint agent_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table api_key add constraint api_key_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table applied_adaptation add constraint applied_adaptation_organisation_service_version_fkey FOREIGN KEY (organisation, service, version) REFERENCES service_version(organisation, service, version);
alter table applied_adaptation add constraint applied_adaptation_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table arrival add constraint arrival_organisation_feedback_fkey FOREIGN KEY (organisation, feedback) REFERENCES feedback(organisation, feedback) ON DELETE CASCADE;
alter table belief_mark add constraint belief_mark_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table belief_tally add constraint belief_tally_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table callback add constraint callback_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table circumstance add constraint circumstance_organisation_circumstance_version_fkey FOREIGN KEY (organisation, circumstance, version) REFERENCES circumstance_version(organisation, circumstance, version);
alter table circumstance add constraint circumstance_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table circumstance_version add constraint circumstance_version_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table closing add constraint closing_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table comment_news add constraint comment_news_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table comment_team add constraint comment_team_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table configuration add constraint configuration_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site);
alter table connector add constraint connector_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table contact add constraint contact_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table declaration add constraint declaration_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table delivery add constraint delivery_organisation_source_reference_proof_fkey FOREIGN KEY (organisation, source, reference, proof) REFERENCES proof(organisation, source, reference, proof);
alter table draft add constraint draft_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site);
alter table event add constraint event_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table event_seen add constraint event_seen_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table event_sending add constraint event_sending_organisation_event_fkey FOREIGN KEY (organisation, event) REFERENCES event(organisation, event) ON DELETE CASCADE;
alter table event_sending add constraint event_sending_organisation_webhook_fkey FOREIGN KEY (organisation, webhook) REFERENCES webhook(organisation, webhook) ON DELETE CASCADE;
alter table exchange_source add constraint exchange_source_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table factor_try add constraint factor_try_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table finding add constraint finding_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table follow_up add constraint follow_up_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table geography add constraint geography_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table identifier add constraint identifier_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table identity add constraint identity_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table import_run add constraint import_run_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table instrument add constraint instrument_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table invitation add constraint invitation_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table invitation_rest add constraint invitation_rest_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table mandate add constraint mandate_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table message_text add constraint message_text_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service);
alter table network_salt add constraint network_salt_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table offer_fact add constraint offer_fact_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table offer_month add constraint offer_month_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table offer_way add constraint offer_way_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table passkey add constraint passkey_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES account(organisation, agent) ON DELETE CASCADE;
alter table presence add constraint presence_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table probe_address add constraint probe_address_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table probe_day add constraint probe_day_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table promise add constraint promise_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table proof add constraint proof_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table purpose add constraint purpose_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table push_subscription add constraint push_subscription_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table reference_pattern add constraint reference_pattern_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table reply_template add constraint reply_template_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table request add constraint request_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service);
alter table request_reply add constraint request_reply_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table request_state add constraint request_state_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table result_import add constraint result_import_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table result_mark add constraint result_mark_organisation_import_fkey FOREIGN KEY (organisation, import) REFERENCES result_import(organisation, import) ON DELETE CASCADE;
alter table result_tally add constraint result_tally_organisation_import_fkey FOREIGN KEY (organisation, import) REFERENCES result_import(organisation, import) ON DELETE CASCADE;
alter table rule_fault add constraint rule_fault_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table second_factor add constraint second_factor_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table service add constraint service_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table service_version add constraint service_version_organisation_service_fkey FOREIGN KEY (organisation, service) REFERENCES service(organisation, service);
alter table setting_aside add constraint setting_aside_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table site add constraint site_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table site_visit add constraint site_visit_organisation_site_fkey FOREIGN KEY (organisation, site) REFERENCES site(organisation, site);
alter table source_hint add constraint source_hint_organisation_source_fkey FOREIGN KEY (organisation, source) REFERENCES connector(organisation, source) ON DELETE CASCADE;
alter table source_record add constraint source_record_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table subscription add constraint subscription_organisation_agent_fkey FOREIGN KEY (organisation, agent) REFERENCES agent(organisation, agent);
alter table subscription_letter add constraint subscription_letter_organisation_subscription_fkey FOREIGN KEY (organisation, subscription) REFERENCES subscription(organisation, subscription) ON DELETE CASCADE;
alter table succession add constraint succession_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table theme add constraint theme_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table ticket_count add constraint ticket_count_organisation_key_fkey FOREIGN KEY (organisation, key) REFERENCES api_key(organisation, key) ON DELETE CASCADE;
alter table tool_frame add constraint tool_frame_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table tool_place add constraint tool_place_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table tool_rule add constraint tool_rule_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table usager_address add constraint usager_address_organisation_source_reference_fkey FOREIGN KEY (organisation, source, reference) REFERENCES request(organisation, source, reference);
alter table warning add constraint warning_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table warning_norm add constraint warning_norm_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);
alter table webhook add constraint webhook_organisation_fkey FOREIGN KEY (organisation) REFERENCES organisation(organisation);

-- What purges the access log tells its triggers so by a setting, which only this form carries to the
-- shards; and it reaches them as its own role, which needs a way in. It has no password: let
-- pg_hba.conf accept it by certificate, from the nodes alone.
do $$
declare
  purging regprocedure;
begin
  for purging in
    select oid from pg_proc where pronamespace = 'access_log'::regnamespace
      and prosrc like '%set_config(''access_log.purging''%'
  loop
    execute regexp_replace(pg_get_functiondef(purging),
      'perform set_config\(''access_log.purging'', ''(on|off)'', true\)',
      'set local access_log.purging = ''\1''', 'g');
  end loop;
end $$;
do $$ begin
  if exists (select from pg_roles where rolname = 'parvis_access_log') then
    alter role parvis_access_log login password null;
  end if;
end $$;
