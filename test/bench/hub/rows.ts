import type { PostgresServer } from '../../world/postgres-cluster.ts'
import { measureCeiling, sameRows } from './ceiling.ts'

/** Prints what PostgreSQL takes in of the rows a hub wrote, with and without what triggers add. */
export async function measureRows(postgres: PostgresServer): Promise<void> {
  for (const inserting of await sameRows(postgres.url, [1, 64])) {
    const { name, perSecond, cpu } = await measureCeiling(postgres, inserting, 3)
    console.log(`${name}: ${perSecond.toFixed(0)}/s, ${cpu.toFixed(0)} µs of PostgreSQL each`)
  }
}
