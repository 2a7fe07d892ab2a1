-- Append-only tables: PostgreSQL refuses updates of their rows, and deletes of versions.

create or replace function append_only() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create or replace trigger declaration_is_append_only before update or delete on declaration
for each statement execute function append_only();

create or replace trigger delivery_is_append_only before update on delivery
for each statement execute function append_only();

create or replace trigger request_state_is_append_only before update on request_state
for each statement execute function append_only();

create or replace trigger service_version_is_append_only before update or delete on service_version
for each statement execute function append_only();

create or replace trigger applied_adaptation_is_append_only before update on applied_adaptation
for each statement execute function append_only();

create or replace trigger tool_rule_is_append_only before update on tool_rule
for each statement execute function append_only();

create or replace trigger contact_is_append_only before update on contact
for each statement execute function append_only();

create or replace trigger succession_is_append_only before update or delete on succession
for each statement execute function append_only();

create or replace trigger circumstance_version_is_append_only before update or delete on circumstance_version
for each statement execute function append_only();

create or replace trigger finding_is_append_only before update or delete on finding
for each statement execute function append_only();

create or replace trigger closing_is_append_only before update or delete on closing
for each statement execute function append_only();
