-- Distributes a hub over the nodes of an existing Citus, by the organisation. Run it as the owner of
-- the tables, on the first node, on a schema that `parvis migrate` has made and that holds nothing
-- yet: docs/scale.md says what comes before, what comes after and what does not work yet.

-- Triggers are made on the shards, where they find the rows of their own organisation.
select run_command_on_workers('alter system set citus.enable_unsafe_triggers = on');
select run_command_on_workers('select pg_reload_conf()');
set citus.enable_unsafe_triggers = on;

-- Every node has a copy of these: their names stand alone, whatever the organisation.
select create_reference_table('organisation');
select create_reference_table('site');
select create_reference_table('api_key');
select create_reference_table('agent');
select create_reference_table('draft');
select create_reference_table('calendar_day');

-- How many shards there are is settled by the first, and hard to change: two to four for each core of
-- all nodes that there will ever be.
select create_distributed_table('feedback', 'organisation', shard_count => 64);
select create_distributed_table('access_log.access', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.alarm', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.purged', 'organisation', colocate_with => 'feedback');
select create_distributed_table('access_log.seal', 'organisation', colocate_with => 'feedback');
select create_distributed_table('activity_day', 'organisation', colocate_with => 'feedback');
select create_distributed_table('answer', 'organisation', colocate_with => 'feedback');
select create_distributed_table('belief_mark', 'organisation', colocate_with => 'feedback');
select create_distributed_table('belief_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('circumstance_version', 'organisation', colocate_with => 'feedback');
select create_distributed_table('circumstance', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_index', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('comment_theme', 'organisation', colocate_with => 'feedback');
select create_distributed_table('configuration', 'organisation', colocate_with => 'feedback');
select create_distributed_table('connector', 'organisation', colocate_with => 'feedback');
select create_distributed_table('counter', 'organisation', colocate_with => 'feedback');
select create_distributed_table('crossed', 'organisation', colocate_with => 'feedback');
select create_distributed_table('crossing', 'organisation', colocate_with => 'feedback');
select create_distributed_table('declaration', 'organisation', colocate_with => 'feedback');
select create_distributed_table('erased', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event_seen', 'organisation', colocate_with => 'feedback');
select create_distributed_table('exchange_source', 'organisation', colocate_with => 'feedback');
select create_distributed_table('factor_try', 'organisation', colocate_with => 'feedback');
select create_distributed_table('feedback_part', 'organisation', colocate_with => 'feedback');
select create_distributed_table('finding', 'organisation', colocate_with => 'feedback');
select create_distributed_table('geography', 'organisation', colocate_with => 'feedback');
select create_distributed_table('handover', 'organisation', colocate_with => 'feedback');
select create_distributed_table('import_run', 'organisation', colocate_with => 'feedback');
select create_distributed_table('instrument', 'organisation', colocate_with => 'feedback');
select create_distributed_table('merge', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_fact', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_month', 'organisation', colocate_with => 'feedback');
select create_distributed_table('offer_way', 'organisation', colocate_with => 'feedback');
select create_distributed_table('probe_address', 'organisation', colocate_with => 'feedback');
select create_distributed_table('probe_day', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise_moment', 'organisation', colocate_with => 'feedback');
select create_distributed_table('publication', 'organisation', colocate_with => 'feedback');
select create_distributed_table('purpose', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reference_pattern', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reply', 'organisation', colocate_with => 'feedback');
select create_distributed_table('reply_template', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_import', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_mark', 'organisation', colocate_with => 'feedback');
select create_distributed_table('result_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('roll_up', 'organisation', colocate_with => 'feedback');
select create_distributed_table('roll_up_change', 'organisation', colocate_with => 'feedback');
select create_distributed_table('rule_fault', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service', 'organisation', colocate_with => 'feedback');
select create_distributed_table('request', 'organisation', colocate_with => 'feedback');
select create_distributed_table('callback', 'organisation', colocate_with => 'feedback');
select create_distributed_table('arrival', 'organisation', colocate_with => 'feedback');
select create_distributed_table('network_salt', 'organisation', colocate_with => 'feedback');
select create_distributed_table('set_aside_tally', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside_act', 'organisation', colocate_with => 'feedback');
select create_distributed_table('setting_aside_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('contact', 'organisation', colocate_with => 'feedback');
select create_distributed_table('identifier', 'organisation', colocate_with => 'feedback');
select create_distributed_table('promise', 'organisation', colocate_with => 'feedback');
select create_distributed_table('proof', 'organisation', colocate_with => 'feedback');
select create_distributed_table('delivery', 'organisation', colocate_with => 'feedback');
select create_distributed_table('push_subscription', 'organisation', colocate_with => 'feedback');
select create_distributed_table('request_state', 'organisation', colocate_with => 'feedback');
select create_distributed_table('second_factor', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service_calendar', 'organisation', colocate_with => 'feedback');
select create_distributed_table('service_version', 'organisation', colocate_with => 'feedback');
select create_distributed_table('applied_adaptation', 'organisation', colocate_with => 'feedback');
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
select create_distributed_table('tool_place', 'organisation', colocate_with => 'feedback');
select create_distributed_table('tool_rule', 'organisation', colocate_with => 'feedback');
select create_distributed_table('usager_address', 'organisation', colocate_with => 'feedback');
select create_distributed_table('wait_count', 'organisation', colocate_with => 'feedback');
select create_distributed_table('warning', 'organisation', colocate_with => 'feedback');
select create_distributed_table('warning_norm', 'organisation', colocate_with => 'feedback');
select create_distributed_table('webhook', 'organisation', colocate_with => 'feedback');
select create_distributed_table('event_sending', 'organisation', colocate_with => 'feedback');
