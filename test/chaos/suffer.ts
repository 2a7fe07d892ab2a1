import { setTimeout as after } from 'node:timers/promises'
import { foldEach } from '../../hub/feedback/part-log/fold-organisation.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { openAgents } from '../bench/context/agents.ts'
import { hubRoot } from '../world/hub-root.ts'
import { secret } from '../world/product.ts'
import type { Fault, WorldPlan } from './faults/fault.ts'
import { compare } from './proofs/compare.ts'
import { drawUsagers } from './proofs/draw-usagers.ts'
import { countWaiting, findRecorded, findWaiting } from './proofs/recorded.ts'
import type { Reached } from './traffic/ask.ts'
import type { Held } from './traffic/held.ts'
import { hold } from './traffic/hold.ts'
import { countAcknowledged, type Ledger, newLedger } from './traffic/ledger.ts'
import { startTraffic, type Traffic } from './traffic/traffic.ts'
import { Witness } from './traffic/witness.ts'
import { verifyLog } from './world/verify-log.ts'
import { watchHealth } from './world/watch-health.ts'
import { type OpenedWorld, openWorld } from './world/world.ts'

const usual: WorldPlan = { hubs: 2, workers: 1, replica: 'none', disk: 'usual' }

/** Proofs that are told at most while one fault is suffered. */
const proofs = 3000

/** Agents at work: one alone is not allowed as many looks. */
const agents = 20

/** How long traffic goes on before and after, how long healing may take, and the outbox to empty:
 * what a killed hub had in hand is taken up by another two minutes later. In milliseconds. */
const before = 3000
const afterwards = 2000
const longestHealing = 60_000
const longestOutbox = 150_000

/** How often one looks whether all is well again, and how often in a row each kind must have been taken by each hub. */
const look = 100
const often = 2

/** What came of a fault. */
export interface Suffered extends Held {
  acknowledged: number
  /** How often something was refused or not answered meanwhile. */
  refused: number
  dishonest: string[]
  /** From when nothing was broken any more until all was taken again, in seconds. */
  healed: number
  /** What was still in the outbox when nobody waited any longer: not lost, and not yet sent. */
  waiting: number
}

/**
 * Lets a fault strike a world in which people are at work. Resolves once they have stopped; what they
 * were told is held against what is once all is sent, while others may already suffer.
 */
export async function suffer(
  { plan, strike, mayRefuse = [], mayLose }: Omit<Fault, 'name'>,
  seed: number,
  say: (line: string) => void,
  patience: number = longestOutbox,
): Promise<{ settled: Promise<Suffered> }> {
  const witness = new Witness()
  const ledger = newLedger()
  const usagers = drawUsagers(proofs, seed, 'calm')
  const all = { ...usual, ...plan }
  const world = await openWorld(all, usagers, witness, say)
  let traffic: Traffic | undefined
  let endWatch = async () => {}
  try {
    const reached: Reached = { ...world, mayRefuse, witness }
    const database = openPostgres(world.databaseUrl, 1)
    const showNext = await openAgents(database, await hubRoot(database, secret), agents, world.url)
    await database.close()
    endWatch = watchHealth({ ...world, witness })
    traffic = startTraffic(reached, ledger, showNext, usagers)
    await after(before)
    await strike(world)
    const healed = await heal(witness, often * all.hubs)
    await after(afterwards)
    await traffic.stop()
    await endWatch()
    const settle = async () => {
      try {
        return {
          ...(await holdAll(world, usagers.length, ledger, patience, mayLose !== undefined)),
          acknowledged: countAcknowledged(ledger),
          refused: witness.refusals,
          dishonest: witness.dishonest,
          healed,
        }
      } finally {
        await world.close()
      }
    }
    return { settled: settle() }
  } catch (error) {
    // Whoever is not heard any more goes on trying until all of this ends.
    void traffic?.stop()
    await endWatch()
    await world.close()
    throw error
  }
}

/** @returns seconds until each kind was taken that often one after another; as long as one waits if never */
async function heal(witness: Witness, times: number): Promise<number> {
  const began = Date.now()
  witness.forgetStreaks()
  while (!witness.isWell(times) && Date.now() < began + longestHealing) await after(look)
  return (Date.now() - began) / 1000
}

/** Waits until all is sent, then stops the hubs and holds everything against what was acknowledged. */
async function holdAll(
  world: OpenedWorld,
  usagers: number,
  ledger: Ledger,
  patience: number,
  mayLose: boolean,
) {
  const database = openPostgres(world.databaseUrl, 2)
  const deadline = Date.now() + patience
  while ((await countWaiting(database)) > 0 && Date.now() < deadline) await after(look)
  await world.stopHubs()
  await foldEach(database)
  const { lost, doubled } = await hold(database, await hubRoot(database, secret), ledger)
  const { mailServer, gateway } = world
  const arrived = { mails: mailServer.arrived, sms: gateway.arrived, given: gateway.given }
  const recorded = await findRecorded(database, usagers)
  // What waits is in the database, and is sent once its time has come.
  const waiting = await findWaiting(database, usagers)
  const due = [...ledger.proofs].filter((proof) => !waiting.has(proof))
  const told = compare(due, arrived, recorded)
  await database.close()
  const wrong = await verifyLog(world.settings)
  if (wrong !== null) lost.push(`audit verify: ${wrong}`)
  return {
    // An e-mail that nobody says was sent twice: where records may be lost, that it was sent is one.
    lost: [...lost, ...told.lost, ...(mayLose ? told.unsaid : [])],
    doubled: [...doubled, ...told.doubled, ...(mayLose ? [] : told.unsaid)],
    waiting: waiting.size,
  }
}
