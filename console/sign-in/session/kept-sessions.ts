import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Tokens } from './tokens.ts'

/**
 * What this browser keeps of sessions. A key is there in a form that nobody can export, not even this
 * page. Tokens are tied to it: away from this browser they open nothing.
 */
const [database, sessions, departures, touches] = [
  'parvis-console',
  'sessions',
  'departures',
  'touches',
] as const

interface Kept extends DBSchema {
  /** By the name of their key. */
  [sessions]: { key: string; value: Tokens }
  /** Keys of sign-ins under way, by their state. */
  [departures]: { key: string; value: CryptoKeyPair }
  /** When the person touched a session last, in milliseconds since 1970. */
  [touches]: { key: string; value: number }
}

/** Keeps a session, or what replaces its tokens. */
export const keepSession = (tokens: Tokens) =>
  within((opened) => opened.put(sessions, tokens, tokens.name))

/** The session of a key; `null` once it has ended. */
export const findSession = async (name: string) =>
  (await within((opened) => opened.get(sessions, name))) ?? null

/** Forgets a session and its key. */
export const forgetSession = (name: string) =>
  within(async (opened) => {
    await opened.delete(sessions, name)
    await opened.delete(touches, name)
  })

/** Keeps when the person touched a session last. */
export const keepLastUse = (name: string, at: number) =>
  within((opened) => opened.put(touches, at, name))

/** When the person touched a session last; `null` for a new one. */
export const findLastUse = async (name: string) =>
  (await within((opened) => opened.get(touches, name))) ?? null

/** Forgets every session that none of these keys has. */
export const forgetOthers = (names: ReadonlySet<string>) =>
  within(async (opened) => {
    const { store, done } = opened.transaction(sessions, 'readwrite')
    for (const name of await store.getAllKeys()) if (!names.has(name)) await store.delete(name)
    await done
  })

/** Keeps the key of a sign-in while its page is away. */
export const keepDepartureKey = (state: string, pair: CryptoKeyPair) =>
  within((opened) => opened.put(departures, pair, state))

/** The key of a sign-in, told once; `null` when this browser has none. */
export const takeDepartureKey = (state: string) =>
  within(async (opened) => {
    const { store, done } = opened.transaction(departures, 'readwrite')
    const pair = await store.get(state)
    await store.delete(state)
    await done
    return pair ?? null
  })

async function within<T>(work: (opened: IDBPDatabase<Kept>) => Promise<T>): Promise<T> {
  const opened = await openDB<Kept>(database, 2, {
    upgrade(made) {
      for (const store of [sessions, departures, touches] as const)
        if (!made.objectStoreNames.contains(store)) made.createObjectStore(store)
    },
  })
  try {
    return await work(opened)
  } finally {
    opened.close()
  }
}
