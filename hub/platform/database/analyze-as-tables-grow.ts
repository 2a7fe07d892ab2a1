import type { Queryable } from './database.ts'

/** Tables that grow with every request. */
const growing = [
  'request',
  'request_state',
  'promise',
  'proof',
  'identifier',
  'second_factor',
  'usager_address',
  'source_record',
].join(', ')

/**
 * New requests before the first `analyze`, and the factor by which the number grows each time
 * after.
 */
const first = 200
const factor = 10

/**
 * Runs `analyze` while many new requests are inserted. Autovacuum does so only after about a
 * minute. Until then the planner assumes empty tables, and each insert takes longer than the one
 * before.
 * @returns a function to call after each batch, outside its transaction, with the number of new
 *   requests so far
 */
export function analyzeAsTablesGrow(database: Queryable): (created: number) => Promise<void> {
  let next = first
  return async (created) => {
    if (created < next) return
    next = created * factor
    await database.query(`analyze ${growing}`)
  }
}
