import { formatFigure, formatMachine } from '../bench/figure.ts'
import { browsers } from '../world/browser.ts'
import { startPostgres } from '../world/postgres-cluster.ts'
import { live } from './live.ts'

/**
 * Lets things go wrong for usagers in a real browser, and holds what they were told against what the
 * hub has in the end.
 * @returns an exit code: 1 when a word was lost or doubled
 */
export async function run(cycles: number, seed: number): Promise<number> {
  formatMachine()
  console.log(`seed: ${seed}`)
  const real = browsers.find(({ browser, path }) => browser === 'chromium' && path)
  if (!real) throw new Error('Pages are killed in Chromium, which is not here')
  const postgres = await startPostgres()
  const browser = await real.open()
  const started = Date.now()
  const seconds = () => (Date.now() - started) / 1000
  const { told, lost, doubled, parts } = await live(
    browser,
    `${postgres.url}/postgres`,
    cycles,
    seed,
    (over) => over % 50 === 0 && console.log(`${over} cycles, ${seconds().toFixed(0)} s`),
  )
  await browser.close()
  await postgres.stop()
  const count = (rest: string | null) => told.filter((one) => one.rest === rest).length
  console.log(
    `told: ${count('sent')} sent, ${count('kept')} kept, ${count('lost')} not kept, ` +
      `${told.filter(({ isLost }) => isLost).length} not kept, then sent again; ` +
      `${count(null)} were told nothing, their page was killed`,
  )
  console.log(
    `parts: ${parts.all}; sent again: ${parts.again}, of which ${parts.needless} though the hub had answered`,
  )
  console.log(`${(seconds() / cycles).toFixed(2)} s a cycle`)
  for (const line of [...lost, ...doubled]) console.log(line)
  formatFigure('lost', lost.length, '<=', 0)
  formatFigure('doubled', doubled.length, '<=', 0)
  return lost.length + doubled.length > 0 ? 1 : 0
}
