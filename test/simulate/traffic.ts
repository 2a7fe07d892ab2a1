import type { InjectOptions } from 'fastify'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { insertAccesses } from '../../hub/agents/access-log/access-log-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { lookMade } from '../world/access-log.ts'
import { town } from '../world/town.ts'
import { erase } from './lives/erasure.ts'
import { type Office, oneOf } from './lives/lives.ts'
import { rotate } from './lives/root.ts'
import { putBack, setAside } from './lives/setting-aside.ts'
import { running } from './world/time.ts'

interface World extends Office {
  database(): Database | null
  faults: { lost: number; doubled: number }
}

const patience = 30_000

/** Opens the clients of the hubs: pages with an outbox, a back office, agents. */
export function openTraffic(world: World) {
  const { time, draw, faults, told } = world

  /** Sends one request over the network. @returns `null` without an answer */
  async function sendOnce(options: InjectOptions) {
    await time.sleep(draw.below(50), `${options.method} ${options.url}`)
    const hub = world.hub()
    if (!hub || draw.is(faults.lost)) return null
    // Nothing is sent before somebody asks for the answer: ask within the process.
    const inject = () => running.run(hub.process, async () => hub.app.inject(options))
    if (draw.is(faults.doubled))
      void time
        .sleep(draw.below(2000), 'doubled')
        .then(inject)
        .catch(() => {})
    const answered = inject().catch(() => null)
    const late = time.sleep(patience, 'patience').then(() => null)
    const answer = await Promise.race([answered, late])
    return draw.is(faults.lost) ? null : answer
  }

  /** Repeats a request until it has a final answer, as an outbox does. */
  async function send(options: InjectOptions) {
    for (let wait = 500; ; wait = Math.min(wait * 2, 60_000)) {
      const answer = await sendOnce(options)
      if (answer && answer.statusCode < 500 && answer.statusCode !== 429) return answer
      await time.sleep(wait, 'outbox')
    }
  }

  /** @returns when it was, by the clock of the back office; `null` when it was refused */
  async function step(reference: string, said: Record<string, string>): Promise<string | null> {
    const id = uuidv7(time.now(), draw.bytes(10))
    const isTold = said['kind'] === 'assigned'
    const made = { reference, isAcknowledged: false, isLate: !isTold }
    told.steps.set(id, made)
    const at = new Date(time.now() - 1000).toISOString()
    const { statusCode, body } = await send({
      method: 'POST',
      url: `/v1/requests/${reference}/proofs`,
      headers: { authorization: `Bearer ${town.key}` },
      payload: { id, at, ...said },
    })
    made.isAcknowledged = statusCode < 300
    if (made.isAcknowledged) return at
    world.fail(`a step got ${statusCode}: ${body}`)
    return null
  }

  const acts = {
    async answer() {
      const id = draw.uuid()
      const receipt = writeCode(draw.bytes(10))
      const overall = 1 + draw.below(5)
      const told1 = { overall, receipt, isAcknowledged: false, withdrawn: 'no' as const }
      told.answers.set(id, told1)
      // Some come late, near the end of their retention.
      const waited_s = draw.is(0.1) ? (24 + draw.below(7)) * 24 * 3600 - draw.below(3600) : 0
      const common = {
        id,
        site: town.site,
        service: 'etat-civil',
        configuration: 1,
        item: 'FIA',
        unprompted: true,
        locale: 'fr',
        receipt,
      }
      const headers = { origin: town.origin }
      const post = (payload: object) =>
        send({ method: 'POST', url: '/v1/feedback', headers, payload })
      const { statusCode, body } = await post({
        ...common,
        part: 1,
        answers: { overall },
        waited_s,
      })
      if (statusCode >= 300) return world.fail(`an answer got ${statusCode}: ${body}`)
      told1.isAcknowledged = true
    },
    async withdraw() {
      const some = [...told.answers].filter(
        ([id, one]) => one.isAcknowledged && one.withdrawn === 'no' && !told.expired.has(id),
      )
      const [, one] = oneOf(draw, some) ?? []
      if (!one) return
      one.withdrawn = 'asked'
      const { statusCode, body } = await send({
        method: 'DELETE',
        url: '/v1/feedback/receipt',
        headers: { 'parvis-receipt': one.receipt },
      })
      // Sent again after a lost answer, its code is known no more.
      if (statusCode >= 300 && statusCode !== 404)
        world.fail(`a withdrawal got ${statusCode}: ${body}`)
      one.withdrawn = 'yes'
    },
    async request() {
      const reference = `S-${draw.uuid().slice(0, 8)}`
      const headers = { authorization: `Bearer ${town.key}` }
      const now = new Date(time.now() - 3_600_000).toISOString()
      const put = await send({
        method: 'PUT',
        url: `/v1/requests/${reference}`,
        headers,
        payload: {
          service: 'etat-civil',
          channel: 'web',
          locale: 'fr',
          received_at: now,
          usager: { email: 'camille.roy@exemple.fr', phone: '06 12 34 56 78' },
        },
      })
      if (put.statusCode >= 300) return world.fail(`a request got ${put.statusCode}: ${put.body}`)
      const code = put.json<{ tracking_code?: string }>().tracking_code ?? null
      const request = { code, completed: null as number | null, erased: 'no' as const }
      told.requests.set(reference, request)
      await time.sleep(draw.below(40_000), 'treatment')
      const assigned = await step(reference, { kind: 'assigned', team: 'Accueil' })
      if (!assigned || draw.is(0.5)) return
      await time.sleep(draw.below(20_000), 'treatment')
      const decided = await step(reference, { kind: 'decided', outcome: 'granted' })
      // After a jump of the clock, the earlier step is the last one: the request is open again.
      if (decided && decided > assigned) request.completed = time.passed()
    },
    async look() {
      const database = world.database()
      if (!database) return
      const one = lookMade(new Date(time.now()).toISOString(), { access: draw.uuid() })
      const look = { isAcknowledged: false }
      told.looks.set(one.access, look)
      const written = insertAccesses(database, [one]).then(
        () => {
          look.isAcknowledged = true
        },
        () => {},
      )
      // A hub that is killed never answers.
      await Promise.race([written, time.sleep(patience, 'patience')])
    },
  }
  /** Lets somebody do something. */
  return () => {
    const drawn = draw.next()
    if (drawn < 0.5) return acts.answer()
    if (drawn < 0.58) return acts.withdraw()
    if (drawn < 0.75) return acts.request()
    if (drawn < 0.94) return acts.look()
    if (drawn < 0.96) return setAside(world)
    if (drawn < 0.97) return putBack(world)
    if (drawn < 0.99) return erase(world)
    return rotate(world)
  }
}
