/** Returns a short name for a statement in traces: its verb, and the first table it names. */
export function summariseStatement(sql: string): string {
  const known = summaries.get(sql)
  if (known !== undefined) return known
  const [, verb = 'statement'] = /\b(select|insert|update|delete|with)\b/i.exec(sql) ?? []
  const [, table] = /\b(?:from|into|update)\s+((?!lateral|select)[a-z_][\w.]*)/i.exec(sql) ?? []
  const summary = table ? `${verb.toLowerCase()} ${table}` : verb.toLowerCase()
  // The code builds only a few statements at run time; the cache is bounded all the same.
  if (summaries.size < 5000) summaries.set(sql, summary)
  return summary
}

const summaries = new Map<string, string>()
