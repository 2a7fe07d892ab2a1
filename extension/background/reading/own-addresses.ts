import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    ownAddresses: OwnAddresses
  }
}

/**
 * The agent's own addresses, by origin: a mail tool names them where it lists its messages and where
 * one is written, and not beside the message that is read.
 */
export interface OwnAddresses {
  of(origin: string): Promise<readonly string[]>
  add(origin: string, addresses: readonly string[]): Promise<void>
  /** Removes origins whose permission was withdrawn. */
  keepOnly(isGranted: (origin: string) => Promise<boolean>): Promise<void>
}

type Known = Readonly<Record<string, readonly string[]>>

/** Most addresses of one origin: the last ones. */
const most = 20

/** Opens what is remembered; it ends with the browser. */
export function openOwnAddresses(): OwnAddresses {
  const runExclusive = createMutex()
  // Written by this file alone, and out of reach of pages.
  const read = async () => ((await chrome.storage.session.get('own'))['own'] ?? {}) as Known
  const write = (own: Known) => chrome.storage.session.set({ own })
  return {
    of: async (origin) => (await read())[origin] ?? [],
    add: (origin, addresses) =>
      runExclusive(async () => {
        const all = await read()
        const known = all[origin] ?? []
        const now = [...new Set([...known, ...addresses])].slice(-most)
        if (now.length > known.length) await write({ ...all, [origin]: now })
      }),
    keepOnly: (isGranted) =>
      runExclusive(async () => {
        const all = Object.entries(await read())
        const granted = await Promise.all(all.map(([origin]) => isGranted(origin)))
        if (!granted.every(Boolean))
          await write(Object.fromEntries(all.filter((_, at) => granted[at])))
      }),
  }
}
