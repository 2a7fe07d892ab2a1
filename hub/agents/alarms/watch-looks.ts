import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { deleteOldTries } from './factor-tries-sql.ts'
import { listManyPresences } from './presences-sql.ts'
import { raiseAlarm } from './raise-alarm.ts'
import { lookRules, presenceRules } from './rules.ts'
import { listOddLooks } from './security-looks-sql.ts'

const oneHour = 3600_000

/** Checks the last hour and day of the access log for odd activity, and raises alarms. */
export async function watchLooks(deps: Pick<Deps, 'database' | 'clock' | 'random'>): Promise<void> {
  const { database, clock } = deps
  const now = clock()
  await deleteOldTries(database, now)
  const at = new Date(now.getTime() - oneHour)
  const since = { at, access: uuidv7(at.getTime(), new Uint8Array(10)) }
  for (const organisation of await listOrganisations(database)) {
    const odd = await listOddLooks(database, organisation, since, lookRules)
    const presences = await listManyPresences(database, organisation, now, presenceRules)
    for (const one of [...odd, ...presences])
      await raiseAlarm(deps, { organisation, source: null, ...one })
  }
}
