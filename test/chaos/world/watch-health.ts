import { setTimeout as after } from 'node:timers/promises'
import pg from 'pg'
import type { ChaosHub } from '../faults/fault.ts'
import { hear } from '../traffic/ask.ts'
import { judge, longest } from '../traffic/judge.ts'
import type { Witness } from '../traffic/witness.ts'

/** Pause between two looks, and how long a database may take that is there, in milliseconds. */
const pause = 500
const patience = 3000

interface Watched {
  hubs: readonly ChaosHub[]
  wasHarmed(hub: number, since: number): boolean
  /** How hubs reach their database. */
  databaseUrl: string
  witness: Witness
}

/**
 * Asks each hub again and again whether it lives and whether it can work, and holds it against what
 * one sees who asks the database by the same way.
 * @returns what ends it
 */
export function watchHealth(watched: Watched): () => Promise<void> {
  let isOver = false
  const watching = watched.hubs.map(async ({ url }, nth) => {
    while (!isOver) {
      await lookAt(watched, url, nth)
      await after(pause)
    }
  })
  return async () => {
    isOver = true
    await Promise.all(watching)
  }
}

async function lookAt(
  { wasHarmed, databaseUrl, witness }: Watched,
  url: string,
  nth: number,
): Promise<void> {
  const began = Date.now()
  const isAway = await isGone(databaseUrl)
  const how = () => ({ signal: AbortSignal.timeout(longest) })
  const [alive, ready] = await Promise.all([
    hear(`${url}/healthz`, how()),
    hear(`${url}/readyz`, how()),
  ])
  const isStillAway = isAway && (await isGone(databaseUrl))
  if (wasHarmed(nth, began)) return
  const never = () => false
  const known = { wasHarmed: never, wasBroken: never }
  const say = (what: string) => witness.note(`hub ${nth}: ${what}`)
  if (alive?.status !== 200) say(`/healthz says ${alive?.status ?? 'nothing'}`)
  if (ready === null) say('/readyz says nothing')
  else {
    const fault = judge(ready, known)
    if (fault) say(`/readyz: ${fault}`)
    if (ready.status === 200 && isAway && isStillAway)
      say('/readyz says 200 while no database is there')
  }
}

async function isGone(connectionString: string): Promise<boolean> {
  const asked = new pg.Client({
    connectionString,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
  })
  asked.on('error', () => {})
  try {
    await asked.connect()
    await asked.query('select 1')
    return false
  } catch {
    return true
  } finally {
    void asked.end().catch(() => {})
  }
}
