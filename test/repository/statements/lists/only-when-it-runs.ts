/** What stands in a statement by a name that only a run knows: one of its values for all; a table only where every table is meant. */
export const onlyWhenItRuns: Readonly<Record<string, string>> = {
  "hub/integrations/sources/connectors-sql.ts: set.join(', ')": 'next_at = $4',
  'hub/reporting/crossed/sql.ts: cell.fact': 'kept',
  'hub/platform/database/vacuum-tables.ts: name': 'feedback',
  'hub/platform/database/held-names.ts: pg.escapeLiteral(name)': "'name'",
  'hub/platform/database/postgres-listen.ts: pg.escapeIdentifier(channel)': 'jobs',
  'hub/platform/database/postgres-patience.ts: pid': '1',
  'hub/operations/root/digests-sql.ts: table': 'request',
  'hub/operations/root/digests-sql.ts: column': 'tracking_hash',
  'hub/operations/root/sealed-texts-sql.ts: table': 'request',
  'hub/operations/root/sealed-texts-sql.ts: column': 'about_sealed',
  'hub/requests/promises/promise-counts-sql.ts: written[by]': 'YYYY-MM',
  'hub/platform/database/read-pages.ts: name': 'feedback',
  'hub/agents/authorisation/sign-in-records-sql.ts: by': 'id',
  'hub/platform/database/whole-tables.ts: name': 'feedback',
  'hub/platform/database/whole-tables.ts: names': 'feedback',
}
