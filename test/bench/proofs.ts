import { upsertService } from '../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../hub/migrations/migrate.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { mostConnections } from '../../hub/requests/delivery/channels/email/open-transport.ts'
import { declareTown } from '../world/declare-town.ts'
import { freePort } from '../world/free-port.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { secret, startServe } from '../world/product.ts'
import { town, townServices } from '../world/town.ts'
import { cpuTime } from './cpu-time.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { startMail } from './proofs/mail-process.ts'
import { sendAlone, writeLetters } from './proofs/nodemailer.ts'
import { putRequests, sayAll, sayAtRate } from './proofs/system.ts'
import { median } from './widget/middle.ts'

const rounds = 5

/** Rounds before those that are measured. */
const warmUps = 2

/** Seconds of proofs at a share of what the hub can do. */
const steady = 10

/** That share. */
const load = 0.7

/**
 * How many proofs a second go from our API to a mail server, beside nodemailer alone with the same
 * letters: in one run, on one machine that database, hub, mail server and load share, in turns.
 * @param many proofs of a round
 */
export async function run(many = '1000'): Promise<void> {
  formatMachine()
  const postgres = await startPostgres()
  const url = `${postgres.url}/postgres`
  const database = openPostgres(url, 2)
  await migrate(database)
  await declareTown(database)
  await tellByEmail(database)
  const mail = await startMail()
  const from = { name: town.name, address: 'ne-pas-repondre@bourg.example' }
  const settings = { url: mail.url, from, returnTo: null }
  const hub = await startServe(
    { DATABASE_URL: url, SMTP_URL: mail.url, PARVIS_MAIL_FROM: `${from.name} <${from.address}>` },
    await freePort(),
  )
  const publicUrl = hub.at('hub')
  console.log(
    `peer: nodemailer, pooled; ${mostConnections} connections each; ${many} proofs a round`,
  )

  let number = 0
  const numbers = (count: number) => Array.from({ length: count }, () => number++)
  let arrived = 0
  const ours: number[] = []
  const theirs: number[] = []
  const costs: Cost[] = []
  const aloneCosts: Cost[] = []
  const cpu = () => ({
    hub: cpuTime(hub.process.pid ?? 0),
    postgres: cpuTime(postgres.pid()),
    mail: cpuTime(mail.pid),
    load: ownTime(),
  })
  for (let round = 1 - warmUps; round <= rounds; round += 1) {
    const some = numbers(Number(many))
    await putRequests(publicUrl, some)
    const before = cpu()
    const begun = performance.now()
    const proofs = await sayAll(publicUrl, some)
    const said = (performance.now() - begun) / 1000
    arrived += some.length
    await mail.has(arrived)
    const seconds = (performance.now() - begun) / 1000
    const after = cpu()
    const letters = await writeLetters(database, { secret, publicUrl, settings }, proofs)
    const idle = cpu()
    const alone = await sendAlone(settings, letters)
    const sent = cpu()
    const [hubs, nodemailers] = [some.length / seconds, letters.length / alone]
    console.log(
      `${round <= 0 ? 'warm-up' : `round ${round}`}: hub ${hubs.toFixed(0)}/s (${(some.length / said).toFixed(0)}/s acknowledged), nodemailer ${nodemailers.toFixed(0)}/s`,
    )
    if (round <= 0) continue
    ours.push(hubs)
    theirs.push(nodemailers)
    costs.push(costOf(before, after, some.length))
    aloneCosts.push(costOf(idle, sent, letters.length))
  }

  const rate = Math.max(1, Math.floor(median(ours) * load))
  const some = numbers(rate * steady)
  await putRequests(publicUrl, some)
  const due = await sayAtRate(publicUrl, some, rate)
  arrived += some.length
  await mail.has(arrived)
  const waits = some
    .map((one) => (mail.taken.get(one) ?? Number.NaN) - (due.get(one) ?? Number.NaN))
    .sort((one, other) => one - other)
  const at = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? Number.NaN
  await hub.stop()
  mail.stop()
  await database.close()
  await postgres.stop()
  console.log(`hub: ${median(ours).toFixed(0)} proofs a second`)
  console.log(`nodemailer: ${median(theirs).toFixed(0)} letters a second`)
  const cost = (of: readonly Cost[], who: keyof Cost) =>
    median(of.map((one) => one[who])).toFixed(0)
  console.log(
    `µs of processor each: hub ${cost(costs, 'hub')}, PostgreSQL ${cost(costs, 'postgres')}, mail server ${cost(costs, 'mail')}, load ${cost(costs, 'load')}`,
  )
  console.log(
    `µs of processor each: nodemailer ${cost(aloneCosts, 'load')}, mail server ${cost(aloneCosts, 'mail')}`,
  )
  console.log(
    `at ${rate}/s, said to taken: median ${at(0.5).toFixed(0)} ms, p99 ${at(0.99).toFixed(0)} ms`,
  )
  formatFigure('proofs_over_nodemailer', median(ours) / median(theirs), '>=', 0.8)
  formatFigure('proofs_p99_ms', at(0.99), '<=', 250)
}

/** Microseconds of processor, by process. */
interface Cost {
  hub: number
  postgres: number
  mail: number
  load: number
}

const costOf = (before: Cost, after: Cost, proofs: number): Cost => ({
  hub: (after.hub - before.hub) / proofs,
  postgres: (after.postgres - before.postgres) / proofs,
  mail: (after.mail - before.mail) / proofs,
  load: (after.load - before.load) / proofs,
})

/** Microseconds of processor of this process. */
function ownTime(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

/** The steps that are measured are told by e-mail; that a request was received is not. */
async function tellByEmail(database: Parameters<typeof upsertService>[0]): Promise<void> {
  for (const service of townServices)
    await upsertService(database, town.organisation, {
      ...service,
      steps: service.steps.map((step) =>
        step.proof === 'assigned' ? { ...step, channels: ['email'] } : step,
      ),
    })
}
