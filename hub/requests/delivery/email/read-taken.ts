import { diagnosticName, shortenDiagnostic } from '../shorten-diagnostic.ts'

/** Forms in which servers give their queue id. */
const queued = [
  /\bqueued as[: ]+([\w.-]+)/i,
  /\bid=([\w.-]+)/i,
  /\bInternalId=(\d+)/i,
  /^250 2\.\d\.\d ([\w.-]+) Message accepted/i,
  /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i,
  /^250 2\.\d\.\d OK +\d+ ([\w.-]+) - gsmtp$/i,
]

/** Longest stored id, in characters. */
const longest = 120

/** Returns the server's queue id, or else its whole reply. */
export function readTaken(response: string, hidden: readonly string[]): string | null {
  for (const pattern of queued) {
    const [, name] = pattern.exec(response.trim()) ?? []
    if (name && !hidden.includes(name)) return diagnosticName(name, longest)
  }
  return diagnosticName(shortenDiagnostic(response, hidden).replace(/^250[ -]?/, ''), longest)
}
