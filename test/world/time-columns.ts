import type { Queryable } from '../../hub/platform/database/database.ts'

/** A column that can hold more than a day. */
export interface TimeColumn {
  table: string
  column: string
}

/** Partitions hold what their table holds. */
const isWhole = `not exists (
  select from pg_inherits where inhrelid = format('%I.%I', table_schema, table_name)::regclass)`

/** Every column of every table, in the catalogue, whose type says an hour or ranks rows as they come. */
export function timeColumns(database: Queryable): Promise<TimeColumn[]> {
  return database.query<TimeColumn>(
    `select table_name as table, column_name as column from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where table_schema in ('public', 'access_log') and table_type = 'BASE TABLE' and ${isWhole}
       and (data_type like 'time%' or data_type = 'interval' or is_identity = 'YES'
         or column_default like 'nextval%')
     order by 1, 2`,
  )
}

/** Tables whose rows lead to one answer: they hold its id. */
export async function answerTables(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ table: string }>(
    `select distinct table_name as table from information_schema.columns
     join information_schema.tables using (table_schema, table_name)
     where table_schema in ('public', 'access_log') and table_type = 'BASE TABLE' and ${isWhole}
       and column_name = 'feedback' order by 1`,
  )
  return rows.map(({ table }) => table)
}

/**
 * Tables with an hour in them, and of what: none of an answer. One that counts answers has days alone,
 * or is named here with the reason.
 */
export const hoursOf: Readonly<Record<string, string>> = {
  access: 'a look of an agent at a request',
  address_change: 'an address that the usager of a request corrects',
  agent: 'when an agent signed in',
  alarm: 'what is odd in the looks of agents',
  api_key: 'a key of a system',
  applied_adaptation: 'a rule that a request has',
  callback: 'a call that the usager of a request asked for',
  mandate: 'when somebody acts for the usager of a request',
  request_reply: 'what the usager of a request answered',
  circumstance_version: 'an act of an agent',
  configuration: 'an act of a site owner',
  connector: 'when a source was read',
  contact: 'when the usager of a request and the service spoke',
  comment_news: 'when the hub looked whether comments came, for two hours at most; of no answer',
  comment_team: 'an act of an agent',
  declaration: 'an act of an agent',
  delivery: 'a message about a request',
  draft: 'an act of a site owner',
  event: 'what happened to a request',
  event_seen: 'what was told of a request',
  event_sending: 'what became of it',
  exchange_source: 'a declaration of an administrator',
  factor_try: 'who tried to be recognised of a request',
  finding: 'an act of an agent',
  follow_up: 'an act of an agent, kept for a day',
  geography: 'an outline that was given',
  identifier: 'the usager of a request',
  identity: 'a declaration of an administrator',
  import_run: 'a file of requests',
  instrument: 'an act of a site owner',
  job: 'what is to be done; of no answer',
  merge: 'an act of an agent',
  message_text: 'an act of an agent, about no answer',
  migration: 'the schema',
  offer_fact: 'an act of an agent',
  offer_way: 'an act of an agent',
  organisation: 'a declaration of an administrator',
  probe_address: 'an address of the service itself',
  promise: 'a date announced for a request',
  promise_change: 'counts of dates announced for requests',
  promise_count: 'counts of dates announced for requests',
  code_keying: 'the schema',
  organisation_move: 'an organisation',
  hub_key: 'a key of the hub',
  root_generation: 'a key of the hub',
  promise_key: 'a key of the hub',
  promise_moment: 'counts of dates announced for requests',
  proof: 'a step of a request',
  push_subscription: 'a device of the usager of a request',
  reply_template: 'an act of an agent, about no answer',
  request: 'a request',
  request_state: 'where a request stood',
  result_import: 'an act of an agent',
  roll_up_change:
    'no hour: numbers that wait to be added, in the order they came, gone after 512 of them',
  seal: 'a seal of the access log',
  seal_key: 'a key of the hub',
  stored_key: 'a key of the hub',
  service_version: 'an act of an agent',
  shown_once: 'a secret that is shown once',
  sign_in_record: 'a session of an agent',
  signing_key: 'a key of the hub',
  witness_key: 'a key of the hub',
  last_backup: 'when the hub was backed up',
  log_checkpoint: 'a head of the access log',
  log_cosignature: 'when a witness saw the access log',
  log_witness: 'an act of an administrator',
  watched_log: 'when the hub saw the log of another',
  site_visit: 'a visit of the hub to a site',
  source_hint: 'what a source said of a request',
  source_record: 'when a request was read from its source',
  stay_change: 'counts of requests',
  subscription: 'an act of an agent',
  succession: 'a territory that was given',
  subscription_letter: 'a letter to an agent',
  theme: 'an act of an agent, about no answer',
  tool_frame: 'an act of an administrator',
  tool_rule: 'an act of an administrator',
  usager_address: 'the usager of a request',
  warning: 'when the hub compared weeks',
  warning_norm: 'when the hub compared weeks',
  webhook: 'a declaration of an administrator',
}
