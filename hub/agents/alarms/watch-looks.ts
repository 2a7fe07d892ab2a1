import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { deleteOldTries } from './factor-tries-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'
import { lookRules } from './rules.ts'
import { listOddLooks } from './security-looks-sql.ts'

const oneHour = 3600_000

/** Checks the last hour of the access log for odd activity, and raises alarms. */
export async function watchLooks(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const { database, clock } = deps
  const now = clock()
  await deleteOldTries(database, now)
  const at = new Date(now.getTime() - oneHour)
  const since = { at, access: uuidv7(at.getTime(), new Uint8Array(10)) }
  for (const organisation of await listOrganisations(database))
    for (const odd of await listOddLooks(database, organisation, since, lookRules))
      await raiseAlarm(deps, { organisation, source: null, ...odd })
}
