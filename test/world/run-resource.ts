import { get } from 'node:http'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address at which workers ask for what the run shares. */
    resources: string
  }
}

/** What the tests of a run share, by its name. */
export type RunResourceName = 'postgres' | 'embedded' | 'livedDemo'

/** One of them, as the run keeps it. */
export interface RunResource {
  /** An address or a path, by which a test finds it. */
  value: string
  end(): void | Promise<void>
}

const known = new Map<RunResourceName, Promise<string>>()

/**
 * Where a resource of this run is; the first who asks for it waits until it is made.
 * @returns the address of a PostgreSQL server without a database, the file that an empty embedded database
 *   begins from, or the folder of the demo that the others are copies of
 */
export function runResource(name: RunResourceName): Promise<string> {
  const asked = known.get(name) ?? ask(`${inject('resources')}/${name}`)
  known.set(name, asked)
  return asked
}

function ask(address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    // Not with fetch, which a test may have replaced. On a connection of its own: one that was kept may be
    // gone by then, while this worker was busy.
    get(address, { agent: false }, async (response) => {
      let said = ''
      for await (const piece of response) said += piece
      if (response.statusCode === 200) resolve(said)
      else reject(new Error(said))
    }).once('error', reject)
  })
}
