import { doctorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import { findOrganisation, listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { listConnectors } from '../../integrations/sources/connectors-sql.ts'
import { describeSourceStanding } from '../../integrations/sources/describe-source-standing.ts'
import { readOf } from '../../integrations/sources/update-sources.ts'
import type { Examination } from './examination.ts'

/** Checks how fresh the data of each source is. */
export const sourcesExamination: Examination = {
  subject: 'sources',
  needs: 'schema',
  async *examine({ database, clock, locale }) {
    const text = doctorText[locale].sources
    let count = 0
    for (const organisation of await listOrganisations(database)) {
      const { zone = 'UTC' } = (await findOrganisation(database, organisation)) ?? {}
      for (const stored of await listConnectors(database, organisation)) {
        count += 1
        const { standing, words } = describeSourceStanding(readOf(stored), {
          now: clock(),
          zone,
          locale,
        })
        const said = { source: stored.source, words }
        yield standing === 'up_to_date'
          ? { how: 'well', words: fill(text.well, said) }
          : { how: 'wrong', words: fill(text.wrong, said) }
      }
    }
    if (count === 0) yield { how: 'note', words: text.none }
  },
}
