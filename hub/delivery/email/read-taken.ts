import { sayOnOneLine, type Unsaid } from './say-on-one-line.ts'

/** How servers say under which name they have put a letter. */
const queued = [
  /\bqueued as[: ]+([\w.-]+)/i,
  /\bid=([\w.-]+)/i,
  /\bInternalId=(\d+)/i,
  /^250 2\.\d\.\d ([\w.-]+) Message accepted/i,
  /^250 Ok ([0-9a-f]+(?:-[0-9a-f]+)+)$/i,
]

/** Longest name that is kept, in characters. */
const longest = 120

/** What whoever took a letter calls it: its name in their queue where we know how they say it, else what they said. */
export function readTaken(response: string, unsaid: Unsaid): string | null {
  const line = sayOnOneLine(response, unsaid)
  for (const pattern of queued) {
    const [, name] = pattern.exec(line) ?? []
    if (name) return name.slice(0, longest)
  }
  return line.replace(/^250[ -]?/, '').slice(0, longest) || null
}
