import type { Access, AccessLog } from '#shared/contract/agents/access.ts'

/** What is known of the access log: its newest part, without a hole. */
export interface Log {
  zone: string
  /** Newest first. */
  accesses: readonly Access[]
  /** Ask `before` this for older ones; none when all are known. */
  next: string | undefined
  /** Those that the last reading brought, once others were known. */
  arrived: readonly string[]
}

/** What is known once the newest page was read again. */
export function withNewest(known: Log | null, { zone, accesses, next }: AccessLog): Log {
  const before = new Set(known?.accesses.map(({ access }) => access))
  const arrived = accesses.map(({ access }) => access).filter((id) => !before.has(id))
  const touches = next === undefined || arrived.length < accesses.length
  if (known === null || !touches)
    return { zone, accesses, next, arrived: known === null ? [] : arrived }
  return { zone, accesses: union(accesses, known.accesses), next: known.next, arrived }
}

/** What is known once a page of older ones was read. */
export function withOlder(known: Log, { accesses, next }: AccessLog): Log {
  return { ...known, accesses: union(known.accesses, accesses), next }
}

/** Each access once, newest first: their ids hold their moment. */
function union(some: readonly Access[], others: readonly Access[]): Access[] {
  const byId = new Map([...some, ...others].map((one) => [one.access, one]))
  return [...byId.values()].sort((one, other) => (one.access < other.access ? 1 : -1))
}
