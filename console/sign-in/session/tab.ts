import { readFromTab, storeInTab } from '../../storage/tab-storage.ts'
import type { Fault } from './fault.ts'
import { findSession, forgetOthers, forgetSession } from './kept-sessions.ts'
import type { Tokens } from './tokens.ts'

const prefix = 'parvis.session.'

/**
 * The session of this tab, or of another that is open; `null` when there is none. A session that no
 * open tab has is forgotten: it closes with its last tab.
 */
export async function findOpenSession(): Promise<Tokens | null> {
  const own = readFromTab('session')
  if (own !== null) return findSession(own)
  const { held = [] } = await navigator.locks.query()
  const names = held.flatMap(({ name }) =>
    name?.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  )
  await forgetOthers(new Set(names))
  const [name] = names
  return name === undefined ? null : findSession(name)
}

/** Marks a session as open in this tab. The mark is the name of a key, which opens nothing. */
export interface Place {
  /** Forgets the session in every tab, and closes it there. */
  close(why: Ending): Promise<void>
}

/** Why a session ended. */
export type Ending = Extract<Fault, 'over' | 'idle'>

/** @param closed told when another tab closed the session, and why */
export function takePlace(name: string, closed: (why: Ending) => void): Place {
  const channel = new BroadcastChannel(prefix + name)
  let free = () => {}
  const held = new Promise<void>((resolve) => {
    free = resolve
  })
  storeInTab('session', name)
  void navigator.locks.request(prefix + name, { mode: 'shared' }, () => held)
  channel.onmessage = ({ data }) => {
    leave()
    closed(data === 'idle' ? 'idle' : 'over')
  }
  function leave() {
    storeInTab('session', null)
    channel.close()
    free()
  }
  return {
    async close(why) {
      channel.postMessage(why)
      leave()
      await forgetSession(name)
    },
  }
}

/** Runs in one tab at a time: a refresh token is good for one use. */
export function oneTabAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`parvis.renewal.${name}`, work) as Promise<T>
}
