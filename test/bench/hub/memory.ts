import type { Product } from '../../world/product.ts'
import { residentMegabytes } from '../cpu-time.ts'
import { load } from '../load.ts'

/** Resident memory of a hub and its workers after so many answers, over that after a tenth of them. */
export async function measureMemory(hub: Product, answers: number): Promise<number> {
  const resident: number[] = []
  const step = Math.ceil(answers / 10)
  for (let sent = 0; sent < answers; sent += step) {
    const { refused } = await load(hub.at('hub'), { answers: step, connections: 256 })
    resident.push(residentMegabytes(hub.process.pid ?? 0))
    console.log(`${sent + step} answers: ${resident.at(-1)?.toFixed(0)} MB, refused ${refused}`)
  }
  return (resident.at(-1) ?? 0) / (resident[0] ?? 1)
}
