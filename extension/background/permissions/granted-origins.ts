import * as z from 'zod'
import { isFirefox, matchPatternOf } from '../../shared/permission-pattern.ts'
import { createMutex } from '../platform/mutex.ts'
import { originOf } from './origin-of.ts'

declare module '../platform/deps.ts' {
  interface Deps {
    grantedOrigins: GrantedOrigins
  }
}

/** The origins that the agent granted. Permissions have no port in Firefox, these do. */
export interface GrantedOrigins {
  has(origin: string): Promise<boolean>
  /** Adds an origin. @returns whether the browser permits it */
  add(origin: string): Promise<boolean>
  /** Adds origins permitted outside of the panel. @returns those */
  addPatterns(patterns: readonly string[]): Promise<string[]>
  /** Removes origins that the browser no longer permits. @returns those removed, and the rest */
  tidy(): Promise<{ gone: string[]; left: string[] }>
}

const name = 'origins'
const list = z.array(z.string()).catch([])

/** Opens the list of granted origins, which outlives the browser. */
export function openGrantedOrigins(): GrantedOrigins {
  const runExclusive = createMutex()
  const read = async () => list.parse((await chrome.storage.local.get(name))[name])
  const isPermitted = (origin: string) =>
    chrome.permissions.contains({ origins: [matchPatternOf(origin)] })
  const add = (origin: string) =>
    runExclusive(async () => {
      if (!(await isPermitted(origin))) return false
      const known = await read()
      if (!known.includes(origin)) await chrome.storage.local.set({ [name]: [...known, origin] })
      return true
    })
  return {
    has: async (origin) => (await read()).includes(origin) && (await isPermitted(origin)),
    add,
    async addPatterns(patterns) {
      // A permission in Firefox has no port. The panel that asked for it says which origin was meant.
      if (isFirefox()) return []
      const origins = patterns.map(originOf).filter((origin) => origin !== null)
      for (const origin of origins) await add(origin)
      return origins
    },
    tidy: () =>
      runExclusive(async () => {
        const known = await read()
        const permitted = await Promise.all(known.map(isPermitted))
        const left = known.filter((_, at) => permitted[at])
        const gone = known.filter((_, at) => !permitted[at])
        if (gone.length > 0) await chrome.storage.local.set({ [name]: left })
        return { gone, left }
      }),
  }
}
