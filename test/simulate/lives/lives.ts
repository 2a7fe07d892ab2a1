import type { Database } from '../../../hub/platform/database/database.ts'
import type { Told } from '../told.ts'
import type { Draw } from '../world/draw.ts'
import type { SimulatedHub } from '../world/hub.ts'
import { running, type Time } from '../world/time.ts'

/** What those who act within a hub need: the quality team, and the operator with commands. */
export interface Office {
  time: Time
  draw: Draw
  /** One of the hubs that live. */
  hub(): SimulatedHub | null
  told: Told
  fail(line: string): void
}

const patience = 30_000

/**
 * Does something in a process that lives.
 * @returns `null` when it failed, or its process was killed: what came of it is unknown
 */
export async function within<T>(
  { hub, time }: Pick<Office, 'hub' | 'time'>,
  work: (deps: SimulatedHub['deps'] & { database: Database }) => Promise<T>,
): Promise<{ done: T } | null> {
  const one = hub()
  if (!one) return null
  const done = running
    .run(one.process, async () => ({ done: await work(one.deps) }))
    .catch((error: Error) => {
      time.note(`failed: ${error.message}`)
      return null
    })
  return Promise.race([done, time.sleep(patience, 'patience').then(() => null)])
}

/** Draws one of a list. */
export function oneOf<T>(draw: Draw, all: readonly T[]): T | undefined {
  return all[draw.below(all.length)]
}
