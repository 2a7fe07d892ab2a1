import { doctorText } from '#shared/text/administrator/text.ts'
import { formatCivilDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import { findOrganisation, listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { listOwnSites, type StoredSite } from '../../catalogue/sites/own-sites-sql.ts'
import type { Examination } from './examination.ts'
import type { Finding, Patient } from './patient.ts'

/** Checks the organisations, and whether anything is set up to ask. */
export const organisationsExamination: Examination = {
  subject: 'organisations',
  needs: 'schema',
  async *examine(patient) {
    const { database, locale } = patient
    const text = doctorText[locale].organisations
    const names = await listOrganisations(database)
    if (names.length === 0) yield { how: 'wrong', words: text.none }
    for (const organisation of names) {
      const known = await findOrganisation(database, organisation)
      if (known === null) continue
      const sites = await listOwnSites(database, organisation)
      const counts = { sites: sites.length, services: known.services.length }
      yield { how: 'well', words: fill(text.one, { organisation, ...counts }) }
      if (sites.length === 0) yield { how: 'wrong', words: fill(text.noSite, { organisation }) }
      if (known.services.length === 0)
        yield { how: 'wrong', words: fill(text.noService, { organisation }) }
      for (const site of sites) yield* judgeSite(site, patient)
    }
  },
}

function* judgeSite(stored: StoredSite, patient: Patient): Iterable<Finding> {
  const text = doctorText[patient.locale].organisations
  const { site, origins, asks, seen } = stored
  if (origins.length === 0) return yield { how: 'wrong', words: fill(text.noOrigin, { site }) }
  for (const origin of origins)
    if (origin.startsWith('http:') && !/\/\/(localhost|127\.|\[::1\])/.test(origin))
      yield { how: 'wrong', words: fill(text.openOrigin, { site, origin }) }
  if (asks === null) return yield { how: 'wrong', words: fill(text.asksNothing, { site }) }
  yield seen === null
    ? { how: 'wrong', words: fill(text.unseen, { site }) }
    : {
        how: 'well',
        words: fill(text.seen, {
          site,
          when: formatCivilDay(seen, patient.locale, patient.clock()),
        }),
      }
}
