import { formatFigure, formatMachine } from '../bench/figure.ts'
import { liveThroughCuts } from './power/live.ts'

/** Cuts of a disk that lies: enough for one to fall between an acknowledgement and its bytes. */
const lyingCuts = 10

/**
 * Cuts the power of a hub with an embedded database, as often as asked.
 * @returns an exit code: 1 when an acknowledged answer was lost, or a database was broken
 */
export async function run(cuts: number, seed: number): Promise<number> {
  formatMachine()
  console.log(`seed: ${seed}`)
  const told = (cut: number, acknowledged: number) => {
    if (cut % 20 === 0) console.log(`${cut} cuts, ${acknowledged} answers acknowledged`)
  }
  const { lost, broken, acknowledged, syncs } = await liveThroughCuts({ cuts, seed, told })
  for (const line of [...lost, ...broken]) console.log(line)
  console.log(`${acknowledged} answers acknowledged, ${syncs} syncs`)
  const lying = await liveThroughCuts({ cuts: lyingCuts, seed, disk: 'lying' })
  console.log(
    `a disk that does not sync: ${lying.lost.length} lost, ${lying.broken.length} broken in ${lyingCuts} cuts`,
  )
  formatFigure('lost', lost.length, '<=', 0)
  formatFigure('broken', broken.length, '<=', 0)
  formatFigure(
    'lost_or_broken_when_the_disk_lies',
    lying.lost.length + lying.broken.length,
    '>=',
    1,
  )
  return lost.length + broken.length > 0 ? 1 : 0
}
