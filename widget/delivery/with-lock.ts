/** Names under which this page acts, or waits for its turn. */
const busy = new Set<string>()

/**
 * Acts under a name when no other page of this origin does: now, or once that one has ended or was
 * killed. Asked again meanwhile, this page does nothing. Where the browser has no Web Locks, pages
 * do not know of each other. Never rejects.
 */
export async function withLock(name: string, act: () => Promise<void>): Promise<void> {
  if (busy.has(name)) return
  busy.add(name)
  let isBegun = false
  const begin = () => {
    isBegun = true
    return act()
  }
  try {
    await navigator.locks.request(name, begin)
  } catch {
    if (!isBegun) await begin().catch(() => {})
  }
  busy.delete(name)
}
