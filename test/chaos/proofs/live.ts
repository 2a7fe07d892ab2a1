import fc from 'fast-check'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { type Compared, compare } from './compare.ts'
import { declareTold } from './declare-told.ts'
import { drawUsagers, type Weather } from './draw-usagers.ts'
import { openHubs } from './hubs.ts'
import { openMail } from './mail-server.ts'
import { countWaiting, findRecorded } from './recorded.ts'
import { openGateway } from './sms-gateway.ts'
import { sayTo, tell } from './source.ts'

/** How much goes wrong. */
export interface Plan {
  proofs: number
  seed: number
  hubs: number
  /** How many kills; as many as there is time for without. */
  kills?: number
  weather: Weather
  /** Fewest and most proofs said or arrived from one kill to the next. */
  between: readonly [number, number]
}

/** What came of it all. */
export interface Lived extends Compared {
  usagers: number
  acknowledged: number
  kills: number
  mails: number
  sms: number
  /** Proofs that were still in the outbox when nobody waited any longer. */
  waiting: number
}

/** How many systems say at once what becomes of requests. */
const systems = 16

/** How long the outbox may take to empty, in milliseconds, and how often one looks. */
const longest = 30 * 60_000
const look = 500

/**
 * Systems say what becomes of requests while hubs are killed; then peace returns, the outbox empties,
 * and what hubs said that they have is held against what arrived.
 * @param url address of an empty PostgreSQL database
 * @param say hears how far it is
 */
export async function live(
  url: string,
  plan: Plan,
  say: (progress: string) => void,
): Promise<Lived> {
  const usagers = drawUsagers(plan.proofs, plan.seed, plan.weather)
  const database = openPostgres(url, 2)
  await declareTold(database)

  let until = 0
  let kills = 0
  const killing = new Set<Promise<void>>()
  const distances = draw(fc.integer({ min: plan.between[0], max: plan.between[1] }), plan)
  const victims = draw(fc.nat({ max: plan.hubs - 1 }), plan)
  const failures: unknown[] = []
  const happened = () => {
    until -= 1
    if (until > 0 || kills === plan.kills) return
    until = distances[kills] ?? plan.between[1]
    const kill = hubs.kill(victims[kills] ?? 0).catch((error) => void failures.push(error))
    killing.add(kill)
    kills += 1
    void kill.finally(() => killing.delete(kill))
  }
  const mail = await openMail((n) => usagers[n]?.mailbox ?? null, happened)
  const gateway = await openGateway((n) => usagers[n]?.telephone ?? null, happened)
  const hubs = await openHubs(url, { mail: mail.url, sms: gateway.url }, plan.hubs)
  until = plan.between[0]

  const acknowledged = new Set<string>()
  const progress = () =>
    `${acknowledged.size} proofs said, ${mail.arrived.count} e-mails, ${gateway.arrived.count} SMS, ${kills} kills`
  let next = 0
  const system = async () => {
    for (let n = next++; n < usagers.length; n = next++) {
      const usager = usagers[n]
      if (!usager) break
      await tell(sayTo(hubs.urls, n), n, usager, (proof) => {
        acknowledged.add(proof)
        if (acknowledged.size % 500 === 0) say(progress())
        happened()
      })
    }
  }
  await Promise.all(Array.from({ length: systems }, system))

  const deadline = Date.now() + longest
  let waiting = await countWaiting(database)
  for (let looked = 1; waiting > 0 && Date.now() < deadline; looked += 1) {
    if (looked % 40 === 0) say(`${progress()}; ${waiting} in the outbox`)
    await new Promise((resolve) => setTimeout(resolve, look))
    waiting = await countWaiting(database)
  }
  await Promise.all(killing)
  const recorded = await findRecorded(database, usagers.length)
  await hubs.close()
  await Promise.all([mail.close(), gateway.close(), database.close()])
  if (failures.length > 0) throw failures[0]
  const arrived = { mails: mail.arrived, sms: gateway.arrived, given: gateway.given }
  return {
    usagers: usagers.length,
    acknowledged: acknowledged.size,
    kills,
    mails: mail.arrived.count,
    sms: gateway.arrived.count,
    waiting,
    ...compare(acknowledged, arrived, recorded),
  }
}

const draw = <T>(of: fc.Arbitrary<T>, { proofs, seed }: Plan) =>
  fc.sample(of, { numRuns: proofs, seed })
