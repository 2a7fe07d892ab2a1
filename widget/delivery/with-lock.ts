/** Names of locks that this page holds or waits for. */
const busy = new Set<string>()

/**
 * Runs `act` while it holds the Web Lock of a name: now, or once the page that holds it has ended or was
 * killed. A second call meanwhile does nothing. Where the browser has no Web Locks, pages
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
