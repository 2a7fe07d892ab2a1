import { parseArgs } from 'node:util'
import { formatFigure, formatMachine } from '../bench/figure.ts'
import type { Fault } from './faults/fault.ts'
import { faults } from './faults/list.ts'
import { type Suffered, suffer } from './suffer.ts'
import { endEarly } from './world/end-early.ts'

/** Most lines that are said of one fault. */
const most = 20

/**
 * Lets one thing after another go wrong under a service at work, and holds what people were told
 * against what is there afterwards. `--only 'a hub is killed'` lets one thing alone go wrong, `--only 'hub|mail'` several.
 * @returns an exit code: 0 whenever it could be measured
 */
export async function run(_often: number, seed: number): Promise<number> {
  endEarly()
  formatMachine()
  console.log(`seed: ${seed}`)
  const { values } = parseArgs({
    options: { only: { type: 'string' } },
    strict: false,
    allowPositionals: true,
  })
  const only = new RegExp(String(values['only'] ?? ''))
  const chosen = faults.filter(({ name }) => only.test(name))
  const all: { suffered: Suffered; mayLose: string | undefined }[] = []
  const settling: Promise<void>[] = []
  let failures = 0
  for (const fault of chosen) {
    const failed = (error: unknown) => {
      failures += 1
      console.log(`${fault.name}: could not be measured:`, error)
    }
    try {
      const { settled } = await suffer(fault, seed, (line) => console.log(`${fault.name}: ${line}`))
      const tellAll = (suffered: Suffered) => {
        all.push({ suffered, mayLose: fault.mayLose })
        tell(fault, suffered)
      }
      settling.push(settled.then(tellAll).catch(failed))
    } catch (error) {
      failed(error)
    }
  }
  await Promise.all(settling)
  // What is lost by the nature of a fault is said beside it.
  const counted = all.filter(({ mayLose }) => !mayLose)
  const sum = (what: 'lost' | 'doubled' | 'dishonest') =>
    (what === 'lost' ? counted : all).reduce((n, one) => n + one.suffered[what].length, 0)
  formatFigure('faults', all.length, '>=', faults.length)
  formatFigure('lost', sum('lost'), '<=', 0)
  formatFigure('doubled', sum('doubled'), '<=', 0)
  formatFigure('dishonest', sum('dishonest'), '<=', 0)
  formatFigure('heal_s', Math.max(0, ...all.map(({ suffered }) => suffered.healed)), '<=', 30)
  return failures === 0 ? 0 : 1
}

function tell({ name, mayLose }: Fault, suffered: Suffered): void {
  const { acknowledged, refused, lost, doubled, dishonest, healed, waiting } = suffered
  const left = waiting > 0 ? `, ${waiting} still in the outbox` : ''
  console.log(
    `${name}: ${acknowledged} acknowledged, ${refused} refused meanwhile, ${lost.length} lost, ${doubled.length} doubled, ${dishonest.length} dishonest, healed in ${healed.toFixed(1)} s${left}`,
  )
  if (mayLose) console.log(`  may lose: ${mayLose}`)
  for (const what of ['lost', 'doubled', 'dishonest'] as const)
    for (const line of suffered[what].slice(0, most)) console.log(`  ${what}: ${line}`)
}
