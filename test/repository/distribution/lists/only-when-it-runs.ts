/** What stands in a statement by a name that only a run knows: never a table, one of its values for all. */
export const onlyWhenItRuns: Readonly<Record<string, string>> = {
  "hub/store/connectors.ts: set.join(', ')": 'read_at = $4',
  'hub/store/crossed.ts: cell.fact': 'kept',
  'hub/store/promise-counts.ts: written[by]': 'YYYY-MM',
  'hub/store/sign-in-records.ts: by': 'id',
}
