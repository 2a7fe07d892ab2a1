import memory from './001_memory.sql?raw'
import agents from './002_agents.sql?raw'
import asking from './003_asking.sql?raw'
import protection from './004_protection.sql?raw'
import declarations from './005_declarations.sql?raw'

/** One step of the schema. Once released it is never edited: a correction is a new one. */
export interface Migration {
  number: number
  name: string
  sql: string
}

/** Every migration, in order. Forward only; the previous release still runs on the result. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'memory', sql: memory },
  { number: 2, name: 'agents', sql: agents },
  { number: 3, name: 'asking', sql: asking },
  { number: 4, name: 'protection', sql: protection },
  { number: 5, name: 'declarations', sql: declarations },
]
