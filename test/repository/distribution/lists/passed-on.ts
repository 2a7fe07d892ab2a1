/** Where a text is passed on to a database that was read, or is another's, somewhere else: why. */
export const passedOn: Readonly<Record<string, string>> = {
  'hub/store/embedded.ts: sql': 'every statement goes through it',
  'hub/store/postgres.ts: sql': 'every statement goes through it',
  'hub/store/postgres.ts: { name: nameOf(sql), text: sql, values: [...parameters] }':
    'every statement goes through it',
  'hub/store/migrate.ts: sql': 'the schema: read from the catalog',
  'hub/store/proof-queue.ts: inside': 'of pg-boss, on its own tables',
  'hub/store/proof-queue.ts: text': 'of pg-boss, on its own tables',
}
