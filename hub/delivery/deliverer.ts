import type { TakenJob } from '../store/proof-queue.ts'
import type { Bell } from './bell.ts'
import type { ChannelSender } from './channel.ts'
import { deliver } from './deliver.ts'
import type { Delivering } from './delivering.ts'
import { prepare } from './prepare.ts'
import { openSettling, type Settled } from './settle.ts'
import { openTurns } from './turns.ts'

/** How often a hub looks whether something is due that another put, in milliseconds. */
const pause = 1000

/** How often what was in a hand for too long is taken back, in milliseconds. */
const upkeep = 30_000

/** Longest that a proof waits for its turn: its try must end while it is in hand. In milliseconds. */
const longestTurn = 50_000

/** Sends what is owed while a hub runs. */
export interface Deliverer {
  /** Ends once what is in hand has an outcome. */
  stop(): Promise<void>
}

/**
 * Sends all that is due, and what becomes due meanwhile. Any number of hubs may do so at once: each
 * proof is in one hand at a time.
 * @param signal ends it once what is in hand has an outcome
 */
export async function deliverDue(
  outside: Delivering,
  bell: Bell,
  signal?: AbortSignal,
): Promise<void> {
  const settle = openSettling(outside.database, outside.queue)
  // What one way could not deliver may be another's by now.
  for (let taken = 1; taken > 0; ) {
    const each = outside.senders.map((sender) =>
      deliverBy(sender, { outside, settle, bell, signal }),
    )
    taken = (await Promise.all(each)).reduce((sum, some) => sum + some, 0)
  }
}

/** @param bell says that something was put */
export function startDelivering(outside: Delivering, bell: Bell): Deliverer {
  const ending = new AbortController()
  const { signal } = ending
  const settle = openSettling(outside.database, outside.queue)

  async function work(sender: ChannelSender): Promise<void> {
    while (!signal.aborted) {
      const { rung } = bell
      await deliverBy(sender, { outside, settle, bell, signal }).catch(outside.failed)
      if (!signal.aborted) await bell.heard(rung, pause)
    }
  }

  async function keepUp(): Promise<void> {
    while (!signal.aborted) {
      await outside.queue.maintain().catch(outside.failed)
      await rest(upkeep, signal)
    }
  }

  const working = Promise.all([keepUp(), ...outside.senders.map(work)])
  return {
    async stop() {
      ending.abort()
      bell.ring()
      await working
      await Promise.all(outside.senders.map((sender) => sender.close()))
      await outside.queue.close()
    },
  }
}

interface Work {
  outside: Delivering
  settle: (settled: Settled) => Promise<void>
  bell: Bell
  signal: AbortSignal | undefined
}

/** @returns how many it took */
async function deliverBy(
  sender: ChannelSender,
  { outside, settle, bell, signal }: Work,
): Promise<number> {
  const underWay = new Set<Promise<void>>()
  const { channel, mostAtOnce } = sender
  const turns = openTurns()
  let all = 0
  for (;;) {
    const { rung } = bell
    const free = signal?.aborted ? 0 : mostAtOnce - underWay.size
    // Many are read in the time of one: a few that are free wait for others.
    const isWorth = underWay.size === 0 || free * 2 >= mostAtOnce
    const taken = free > 0 && isWorth ? await outside.queue.take(channel, free) : []
    const begun = performance.now()
    all += taken.length
    for (const prepared of await prepareAll(outside, taken, settle)) {
      const one: Promise<void> = turns
        .after(prepared.taken.job, async () =>
          performance.now() - begun > longestTurn
            ? putBack(prepared.taken)
            : deliver(outside, sender, prepared),
        )
        .then(async (settled) => {
          await settle(settled)
          if (settled.next && settled.next.delay === undefined) bell.ring()
        })
        .catch(outside.failed)
        .finally(() => underWay.delete(one))
      underWay.add(one)
    }
    if (underWay.size === 0) {
      if (taken.length === 0) return all
      continue
    }
    await Promise.race([...underWay, bell.heard(rung, pause)])
  }
}

/** Prepares jobs; those whose proof is gone are over. */
async function prepareAll(outside: Delivering, taken: readonly TakenJob[], settle: Work['settle']) {
  if (taken.length === 0) return []
  const prepared = await prepare(outside, taken)
  const ready = new Set(prepared.map((one) => one.taken))
  const gone = taken.filter((one) => !ready.has(one))
  for (const one of gone) await settle({ taken: one, deliveries: [], next: null, gone: null })
  return prepared
}

/** The same again, at once. */
function putBack(taken: TakenJob): Settled {
  const { channel, job } = taken
  return { taken, deliveries: [], next: { channel, job, delay: 0 }, gone: null }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
