import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { Product } from '../../world/product.ts'
import { median } from './median.ts'
import { costed, sayCosted } from './stand.ts'

/**
 * Sends answers at seven tenths of what a hub can acknowledge, at moments that wait for nobody.
 * @returns the slowest in a hundred, in milliseconds: the median of three times four seconds
 */
export async function measureSteady(
  hub: Product,
  postgres: PostgresServer,
  most: number,
): Promise<number> {
  const rate = Math.floor(most * 0.7)
  const slowest: number[] = []
  while (slowest.length < 3) {
    const steady = await costed(hub, postgres, { seconds: 4, rate })
    sayCosted(`at ${rate}/s, open loop`, steady)
    slowest.push(steady.p99)
  }
  return median(slowest)
}
