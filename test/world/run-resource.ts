import { get } from 'node:http'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of the shared resources. */
    resources: string
  }
}

/** The shared resources of a run, by name. */
export type RunResourceName = 'postgres' | 'embedded' | 'livedDemo'

/** One shared resource. */
export interface RunResource {
  /** Its URL or path. */
  value: string
  end(): void | Promise<void>
}

const known = new Map<RunResourceName, Promise<string>>()

/**
 * Returns a shared resource, created for the first caller.
 * @returns the URL of a PostgreSQL server, the dump of an empty embedded database, or the folder of
 *   a filled demo
 */
export function runResource(name: RunResourceName): Promise<string> {
  const asked = known.get(name) ?? ask(`${inject('resources')}/${name}`)
  known.set(name, asked)
  return asked
}

function ask(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Not fetch, which a test may replace. A new connection, because a kept one may be closed while
    // this worker was busy.
    get(address, { agent: false }, async (response) => {
      let said = ''
      for await (const piece of response) said += piece
      if (response.statusCode === 200) resolve(said)
      else reject(new Error(said))
    }).once('error', reject)
  })
}
