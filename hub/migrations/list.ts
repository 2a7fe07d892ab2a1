import baseline from './0001_baseline.sql?raw'

/** One step of the schema. Once released it is never edited: a correction is a new one. */
export interface Migration {
  number: number
  name: string
  sql: string
}

/** Every migration, in order. Forward only; the previous release still runs on the result. */
export const migrations: readonly Migration[] = [{ number: 1, name: 'baseline', sql: baseline }]
