import type { InjectOptions } from 'fastify'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { insertAccesses } from '../../hub/agents/access-log/access-log-sql.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { lookMade } from '../world/access-log.ts'
import { town } from '../world/town.ts'
import type { Draw } from './world/draw.ts'
import type { SimulatedHub } from './world/hub.ts'
import { running, type Time } from './world/time.ts'

/** What the clients were told. */
export interface Told {
  answers: Map<
    string,
    { overall: number; receipt: string; isAcknowledged: boolean; withdrawn: 'no' | 'asked' | 'yes' }
  >
  steps: Map<string, { reference: string; isAcknowledged: boolean }>
  looks: Map<string, { isAcknowledged: boolean }>
}

interface World {
  time: Time
  draw: Draw
  /** One of the hubs that live. */
  hub(): SimulatedHub | null
  database(): Database | null
  faults: { lost: number; doubled: number }
  told: Told
  fail(line: string): void
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

  const acts = {
    async answer() {
      const id = draw.uuid()
      const receipt = writeCode(draw.bytes(10))
      const overall = 1 + draw.below(5)
      const told1 = { overall, receipt, isAcknowledged: false, withdrawn: 'no' as const }
      told.answers.set(id, told1)
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
      const { statusCode, body } = await post({ ...common, part: 1, answers: { overall } })
      if (statusCode >= 300) return world.fail(`an answer got ${statusCode}: ${body}`)
      told1.isAcknowledged = true
    },
    async withdraw() {
      const some = [...told.answers.values()].filter(
        (one) => one.isAcknowledged && one.withdrawn === 'no',
      )
      const one = some[draw.below(some.length)]
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
      await time.sleep(draw.below(120_000), 'treatment')
      const id = uuidv7(time.now(), draw.bytes(10))
      const step = { reference, isAcknowledged: false }
      told.steps.set(id, step)
      const posted = await send({
        method: 'POST',
        url: `/v1/requests/${reference}/proofs`,
        headers,
        payload: {
          id,
          kind: 'assigned',
          at: new Date(time.now() - 1000).toISOString(),
          team: 'Accueil',
        },
      })
      if (posted.statusCode >= 300)
        return world.fail(`a step got ${posted.statusCode}: ${posted.body}`)
      step.isAcknowledged = true
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
    const act =
      drawn < 0.5
        ? acts.answer
        : drawn < 0.58
          ? acts.withdraw
          : drawn < 0.75
            ? acts.request
            : acts.look
    return act()
  }
}
