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

/** New requests after which the tables are counted for the first time, and how many times more each time after. */
const first = 200
const factor = 10

/**
 * Has the database count its requests afresh while many new ones are recorded. It does so by itself, after a
 * minute or so; until then it plans as if there were none, and each takes longer than the one before.
 * @returns to be told after each batch how many are new so far, outside of its transaction
 */
export function analyzeAsTablesGrow(database: Queryable): (created: number) => Promise<void> {
  let next = first
  return async (created) => {
    if (created < next) return
    next = created * factor
    await database.query(`analyze ${growing}`)
  }
}
