import * as z from 'zod'
import { createMutex } from '../platform/mutex.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    ownAddresses: OwnAddresses
  }
}

/**
 * The agent's own addresses. By origin: a mail tool names them where it lists its messages and where
 * one is written, and not beside the message that is read. For every tool: those that the agent said
 * are theirs, which stay in this browser.
 */
export interface OwnAddresses {
  of(origin: string): Promise<readonly string[]>
  said(): Promise<readonly string[]>
  say(address: string): Promise<void>
  unsay(address: string): Promise<void>
  add(origin: string, addresses: readonly string[]): Promise<void>
  /** Removes origins whose permission was withdrawn. */
  keepOnly(isGranted: (origin: string) => Promise<boolean>): Promise<void>
}

type Known = Readonly<Record<string, readonly string[]>>

/** Most addresses of one origin: the last ones. */
const most = 20

const saidName = 'own_addresses'
const saidAddresses = z.array(z.string()).catch([])

/** Opens what is remembered; what tools named ends with the browser. */
export function openOwnAddresses(): OwnAddresses {
  const runExclusive = createMutex()
  // Written by this file alone, and out of reach of pages.
  const read = async () => ((await chrome.storage.session.get('own'))['own'] ?? {}) as Known
  const write = (own: Known) => chrome.storage.session.set({ own })
  const said = async () => saidAddresses.parse((await chrome.storage.local.get(saidName))[saidName])
  const change = (address: string, more: readonly string[]) =>
    runExclusive(async () => {
      const others = (await said()).filter((one) => one !== address)
      await chrome.storage.local.set({ [saidName]: [...others, ...more].slice(-most) })
    })
  return {
    of: async (origin) => [...(await said()), ...((await read())[origin] ?? [])],
    said,
    say: (address) => change(address, [address]),
    unsay: (address) => change(address, []),
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
