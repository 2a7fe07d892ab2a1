import { type Entries, type Kind, kinds, type Surface } from './surface.ts'

/** One difference between two versions. */
export interface Change {
  kind: Kind
  name: string
  /** Added, removed or changed. */
  what: 'new' | 'gone' | 'changed'
  added: readonly string[]
  removed: readonly string[]
  /** Whether users of the interface must change something. */
  isBreaking: boolean
}

/** Lists all differences, by kind. */
export function compare(before: Surface, now: Surface): Change[] {
  return (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    compareEntries(kind, before[kind] ?? {}, now[kind]),
  )
}

function compareEntries(kind: Kind, before: Entries, now: Entries): Change[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort()
  return names.flatMap((name): Change[] => {
    const [old, fresh] = [before[name], now[name]]
    const added = (fresh ?? []).filter((line) => !old?.includes(line))
    const removed = (old ?? []).filter((line) => !fresh?.includes(line))
    if (!old) return [{ kind, name, what: 'new', added, removed, isBreaking: false }]
    if (!fresh) return [{ kind, name, what: 'gone', added, removed, isBreaking: true }]
    if (added.length + removed.length === 0) return []
    const isBreaking = isNarrower(added, removed)
    return [{ kind, name, what: 'changed', added, removed, isBreaking }]
  })
}

const demands = /^(needs|limits) /

function isNarrower(added: readonly string[], removed: readonly string[]): boolean {
  return (
    removed.some((line) => !demands.test(line)) ||
    added.some((line) => demands.test(line) && !removed.some((old) => isWider(line, old)))
  )
}

/** Returns whether a limit was only relaxed. */
function isWider(line: string, old: string): boolean {
  const [now, before] = [line, old].map((one) => /^(limits .* ([≤≥])) (-?[\d.]+)$/.exec(one))
  if (!now || !before || now[1] !== before[1]) return false
  const by = Number(now[3]) - Number(before[3])
  return now[2] === '≤' ? by > 0 : by < 0
}
