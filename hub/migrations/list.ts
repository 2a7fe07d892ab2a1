import baseline from './0001_baseline.sql?raw'
import hubKey from './0002_hub_key.sql?raw'
import witness from './0003_witness.sql?raw'
import codeKeying from './0004_code_keying.sql?raw'
import sealKey from './0005_seal_key.sql?raw'
import presenceAlarm from './0006_presence_alarm.sql?raw'
import rootGeneration from './0007_root_generation.sql?raw'
import presence from './0008_presence.sql?raw'
import lastBackup from './0009_last_backup.sql?raw'
import storedKey from './0010_stored_key.sql?raw'
import partLog from './0011_part_log.sql?raw'
import organisationMove from './0012_organisation_move.sql?raw'

/** One migration of the schema. After release nobody edits it: a correction is a new one. */
export interface Migration {
  number: number
  name: string
  sql: string
}

/** Every migration, in order. Forward only, and the previous release still runs on the result. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'baseline', sql: baseline },
  { number: 2, name: 'hub_key', sql: hubKey },
  { number: 3, name: 'witness', sql: witness },
  { number: 4, name: 'code_keying', sql: codeKeying },
  { number: 5, name: 'seal_key', sql: sealKey },
  { number: 6, name: 'presence_alarm', sql: presenceAlarm },
  { number: 7, name: 'root_generation', sql: rootGeneration },
  { number: 8, name: 'presence', sql: presence },
  { number: 9, name: 'last_backup', sql: lastBackup },
  { number: 10, name: 'stored_key', sql: storedKey },
  { number: 11, name: 'part_log', sql: partLog },
  { number: 12, name: 'organisation_move', sql: organisationMove },
]
