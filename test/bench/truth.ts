import { startPostgres } from '../world/postgres-cluster.ts'
import { formatFigure, formatMachine } from './figure.ts'
import { measureAnnouncements } from './truth/announcements.ts'
import { measureCoverage } from './truth/coverage.ts'
import { measureDetection } from './truth/detection.ts'
import { measureDraw } from './truth/draw.ts'

const measures = [measureDraw, measureDetection, measureCoverage, measureAnnouncements]

/**
 * Lives towns whose truth is known through the API of a hub, and holds what the console publishes
 * against it.
 * @param seed of the towns; whom the hub invites is drawn anew by each run
 */
export async function run(seed = '38'): Promise<void> {
  formatMachine()
  console.log(`seed ${seed}`)
  const postgres = await startPostgres()
  try {
    for (const measure of measures)
      for (const { name, value, bound, goal } of await measure(postgres.url, Number(seed)))
        formatFigure(name, value, bound, goal)
  } finally {
    await postgres.stop()
  }
}
