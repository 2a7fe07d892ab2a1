/** Where a text is passed on to a database that was read, or is another's, somewhere else: why. */
export const passedOn: Readonly<Record<string, string>> = {
  'hub/store/embedded.ts: sql': 'every statement goes through it',
  'hub/store/postgres.ts: sql': 'every statement goes through it',
  'hub/store/postgres.ts: asked': 'every statement goes through it',
  'hub/observing/observe-database.ts: sql': 'every statement that is seen goes through it',
  'hub/store/postgres-copy.ts: to(`copy ${readingOf(table)} to stdout`)':
    'a backup: all rows of one table, from every shard',
  "hub/store/postgres-copy.ts: from(`copy ${name} (${columns.join(', ')}) from stdin`)":
    'a restoration: each row goes to the shard of its organisation',
  'hub/store/whole-tables.ts: drop': 'read from the catalog, before a restoration',
  'hub/store/whole-tables.ts: add': 'read from the catalog, after a restoration',
  'hub/store/migrate.ts: sql': 'the schema: read from the catalog',
}

/** Modules that are not read: they move whole tables, of any name. */
export const wholeTables: readonly string[] = ['hub/store/embedded-copy.ts']
