import * as z from 'zod'
import { isFirefox, matchPatternOf } from '../../shared/match-pattern.ts'
import { createMutex } from '../platform/mutex.ts'
import { originOf } from './origin-of.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    grantedOrigins: GrantedOrigins
  }
}

/** The origins the agent granted: what the browser permits, and of that the very ports. */
export interface GrantedOrigins {
  has(origin: string): Promise<boolean>
  /** Adds an origin. @returns whether the browser permits it */
  add(origin: string): Promise<boolean>
  /** Adds what the browser was told to permit elsewhere than in the panel. @returns those */
  addPatterns(patterns: readonly string[]): Promise<string[]>
  /** Leaves out what the browser permits no more. @returns what was left out, and what remains */
  tidy(): Promise<{ gone: string[]; left: string[] }>
}

const name = 'origins'
const list = z.array(z.string()).catch([])

/** Opens the list of granted origins, which outlives the browser. */
export function openGrantedOrigins(): GrantedOrigins {
  const inTurn = createMutex()
  const read = async () => list.parse((await chrome.storage.local.get(name))[name])
  const isPermitted = (origin: string) =>
    chrome.permissions.contains({ origins: [matchPatternOf(origin)] })
  const add = (origin: string) =>
    inTurn(async () => {
      if (!(await isPermitted(origin))) return false
      const known = await read()
      if (!known.includes(origin)) await chrome.storage.local.set({ [name]: [...known, origin] })
      return true
    })
  return {
    has: async (origin) => (await read()).includes(origin) && (await isPermitted(origin)),
    add,
    async addPatterns(patterns) {
      // A permission of Firefox has no port: which origin was meant, whoever asked for it says.
      if (isFirefox()) return []
      const origins = patterns.map(originOf).filter((origin) => origin !== null)
      for (const origin of origins) await add(origin)
      return origins
    },
    tidy: () =>
      inTurn(async () => {
        const known = await read()
        const permitted = await Promise.all(known.map(isPermitted))
        const left = known.filter((_, at) => permitted[at])
        const gone = known.filter((_, at) => !permitted[at])
        if (gone.length > 0) await chrome.storage.local.set({ [name]: left })
        return { gone, left }
      }),
  }
}
