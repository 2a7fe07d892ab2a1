import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { offerOf } from '../../hub/catalogue/services/offer.ts'
import { importFile } from '../../hub/integrations/import/import-file.ts'
import { poolRandom } from '../../hub/integrations/import/pool-random.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { noOutbox } from '../../hub/requests/delivery/queue/outbox.ts'
import type { IntakeDeps } from '../../hub/requests/intake/recording.ts'
import requests from '../valmont/history/boston-311.csv?raw'
import { historyMapping } from '../valmont/history/mapping.ts'
import { organisation, zone } from '../valmont/organisation.ts'
import { services } from '../valmont/services/services.ts'

/** The earlier street software: another source, so that references cannot collide. */
const source = 'archives-voirie'

/**
 * Imports ten years of street problems from a file. An interrupted import resumes, and a complete
 * one is not repeated.
 * @param folder where the file is kept meanwhile
 */
export async function importHistory(
  outside: Omit<IntakeDeps, 'random' | 'outbox'> & { database: Database },
  folder: string,
): Promise<number> {
  const path = join(folder, 'voirie-2015-2024.csv')
  writeFileSync(path, requests)
  const { run } = await importFile(
    { ...outside, random: poolRandom(randomBytes), outbox: noOutbox },
    {
      path,
      mapping: historyMapping,
      holder: { organisation: organisation.organisation, source },
      offer: offerOf({ zone, services }),
    },
    { begin: () => {}, progress: () => {}, isStopped: () => false },
  )
  return run.created
}
