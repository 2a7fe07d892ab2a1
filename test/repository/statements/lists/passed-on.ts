/** Where a text is passed on to a database that was read, or is another's, somewhere else: why. */
export const passedOn: Readonly<Record<string, string>> = {
  'hub/platform/database/embedded.ts: sql': 'every statement goes through it',
  'hub/platform/database/postgres.ts: sql': 'every statement goes through it',
  'hub/platform/database/postgres.ts: asked': 'every statement goes through it',
  'hub/platform/database/one-at-a-time.ts: sql': 'every statement of a transaction goes through it',
  'hub/platform/telemetry/observe-database.ts: sql': 'every statement that is seen goes through it',
  'hub/platform/database/postgres-copy.ts: to(`copy ${readingOf(table)} to stdout`)':
    'a backup: all rows of one table, from every shard',
  "hub/platform/database/postgres-copy.ts: from(`copy ${name} (${columns.join(', ')}) from stdin`)":
    'a restoration: each row goes to the shard of its organisation',
  'hub/platform/database/whole-tables.ts: drop': 'read from the catalog, before a restoration',
  'hub/platform/database/whole-tables.ts: add': 'read from the catalog, after a restoration',
  'hub/migrations/migrate.ts: sql': 'the schema: read from the catalog',
}

/** Modules that are not read: they move whole tables, of any name. */
export const wholeTables: readonly string[] = [
  'hub/platform/database/embedded-copy.ts',
  'hub/operations/cells/own-rows-sql.ts',
]
