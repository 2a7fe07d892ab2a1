import { formatFigure, formatMachine } from '../bench/figure.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { live } from './proofs/live.ts'

/** Fewest and most proofs said or arrived from one kill of a hub to the next. */
const between = [40, 200] as const

/**
 * Kills hubs at any moment while they take proofs and send them, beside mail servers that refuse, put
 * off and drop, and holds what was acknowledged against what arrived.
 * @returns an exit code: 0 whenever it could be measured
 */
export async function run(proofs: number, seed: number): Promise<number> {
  formatMachine()
  console.log(`seed: ${seed}`)
  const postgres = await startPostgres()
  const started = Date.now()
  const plan = { proofs, seed, hubs: 2, weather: 'rough', between } as const
  const lived = await live(`${postgres.url}/postgres`, plan, (progress) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0)} s: ${progress}`),
  )
  await postgres.stop()
  const { lost, doubled, unsaid } = lived
  console.log(
    `proofs: ${lived.acknowledged}, of ${lived.usagers} requests, in ${((Date.now() - started) / 1000).toFixed(0)} s`,
  )
  console.log(`kills: ${lived.kills}, of 2 hubs`)
  console.log(
    `e-mails: ${lived.mails} arrived, ${lived.mailsAgain} of them more than once, under one Message-ID`,
  )
  console.log(
    `SMS: ${lived.sms} rang, ${lived.smsAgain} were given to the gateway more than once, under one key`,
  )
  console.log(`by both ways: ${lived.both}; left in the outbox: ${lived.waiting}`)
  for (const line of [...lost, ...doubled, ...unsaid].slice(0, 50)) console.log(line)
  formatFigure('lost', lost.length, '<=', 0)
  formatFigure('doubled', doubled.length, '<=', 0)
  formatFigure('unsaid', unsaid.length, '<=', 0)
  return 0
}
