import type { Place } from '../surroundings.ts'

/** Tables of which every node has a copy, and why: names stand alone there, whatever the organisation. */
export const referenceTables: Readonly<Record<string, string>> = {
  organisation: 'one row each; every other table refers to it or asks it for the zone',
  site: 'a site is asked for by its public name, which no other organisation has',
  api_key: 'a key is asked for before anybody knows whose it is',
  agent: 'whoever signs in is found by their identity provider and may change their organisation',
  account: 'whoever signs in is found by their e-mail address',
  passkey: 'whoever signs in is found by their passkey',
  draft: 'a trial is asked for by its name; it lasts a day',
  organisation_move: 'asked for by the name of a site or a key, of an organisation that went',
  code_keying: 'one row, joined to whatever a code is written to',
  calendar_day: 'holidays, the same for all, joined to the requests of each',
}

/** Tables on the first node alone, and why. No statement reads one of them beside a distributed table. */
export const localTables: Readonly<Record<string, string>> = {
  migration: 'what was done to the schema',
  migration_function: 'which functions the schema has',
  migration_release: 'which release served last',
  last_backup: 'when the hub was backed up',
  hub_key: "the hub's own keys",
  root_generation: "the hub's own keys",
  promise_key: "the hub's own keys",
  signing_key: "the hub's own keys",
  witness_key: "the hub's own keys",
  log_witness: 'who witnesses the logs of all organisations',
  watched_log: 'logs of other hubs',
  seal_key: "the hub's own keys",
  stored_key: "the hub's own keys",
  sign_in_record: 'sign-ins under way, of people whose organisation is not known yet',
  shown_once: 'unlogged: gone in minutes, and after a crash',
  job: 'the queue of what is to be done, taken whichever organisation it is of',
}

/** Whether PostgreSQL itself keeps it: each node has its own, of its connections, settings and tables, and of no organisation. */
export const isOfServer = (table: string) => /^pg_/.test(table)

/** Modules that speak to the embedded database alone, which has no shards. */
export const embeddedAlone: readonly string[] = ['hub/platform/database/vacuum-tables.ts']

/** Functions that put statements together as they run, and why: of tables whose names hold a month. */
export const mergeFigures: Readonly<Record<string, string>> = {
  'access_log.make_months': 'makes a partition, which Citus makes on each shard',
  'access_log.drop_month': 'drops a partition, which Citus drops on each shard',
}

/** Where the rows of a table of this name lie. */
export const placeOfTable = (table: string): Place =>
  table in referenceTables
    ? 'reference'
    : table in localTables || isOfServer(table)
      ? 'local'
      : 'distributed'
