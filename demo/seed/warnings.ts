import { cacheSites } from '../../hub/catalogue/sites/sites.ts'
import { appendParts } from '../../hub/feedback/part-log/append-parts-sql.ts'
import { foldOrganisation } from '../../hub/feedback/part-log/fold-organisation.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { findWarnings } from '../../hub/reporting/warnings/find-warnings.ts'
import { updateWarning } from '../../hub/reporting/warnings/sql.ts'
import { author } from '../valmont/declared.ts'
import { afterWorks, type DatedAnswer } from './streets.ts'
import { prepareAnswer } from './write-answers.ts'

const works = 'Travaux de la rue des Tilleuls, mal annoncés : la déviation est affichée depuis.'

/**
 * Inserts earlier answers, each on its own day, and the alerts of that time: the road works are
 * explained, the storm is not yet. It writes to the database, because the API accepts recent
 * answers only.
 */
export async function seedWarnings(
  database: Database,
  organisation: string,
  past: readonly DatedAnswer[],
  { now, secret }: { now: Date; secret: Secret },
): Promise<void> {
  const sites = cacheSites(database, () => now)
  const parts = []
  for (const { at, part } of past) {
    const site = await sites.find(part.site)
    const configured = await sites.configured(site, part.configuration)
    if (configured)
      parts.push(prepareAnswer({ ...part, waited_s: 0 }, site, configured, { now: at, secret }))
  }
  await appendParts(database, parts)
  await foldOrganisation(database, organisation)
  // As a hub would have found each one on its day.
  const then = afterWorks(now)
  const { warnings } = await findWarnings(database, organisation, then)
  for (const { id, service, decision } of warnings)
    if (service === 'voirie' && decision === null)
      await updateWarning(
        database,
        organisation,
        id,
        { outcome: 'explained', cause: works },
        { author, at: then },
      )
  await findWarnings(database, organisation, now)
}
