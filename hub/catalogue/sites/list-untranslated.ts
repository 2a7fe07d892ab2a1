import type { Notice } from '#shared/contract/catalogue/configuration.ts'
import type { Untranslated } from '#shared/contract/catalogue/own-sites.ts'
import type { Service } from '#shared/contract/catalogue/service.ts'
import { type Localised, resolveLocale } from '#shared/text/locale.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { spokenByService } from '../services/spoken-by-service.ts'
import type { StoredSite } from './own-sites-sql.ts'

/** A French text is readable in both: nothing of them is missing. */
const french: readonly string[] = ['fr', 'fr-simple']

/**
 * Returns what usagers read in French though a site offers another language, by language: services
 * with a text that is not in it, names of sites, and notices. A language that nothing lacks, or that
 * no site offers, is left out.
 */
export function listUntranslated(
  sites: readonly Pick<StoredSite, 'site' | 'name' | 'asks' | 'notice'>[],
  services: readonly Service[],
): Untranslated[] {
  return usagerLocales.flatMap((language): Untranslated[] => {
    const offering = sites.filter(({ asks }) => asks?.languages.includes(language))
    if (french.includes(language) || offering.length === 0) return []
    const lacks = (text: Localised) => resolveLocale(text, language) !== language
    const found = {
      services: services
        .filter((one) => spokenByService(one, language) !== language)
        .map(({ service }) => service),
      sites: offering.filter(({ name }) => lacks(name)).map(({ site }) => site),
      notices: offering.filter(({ notice }) => textsOf(notice).some(lacks)).map(({ site }) => site),
    }
    const isWhole = Object.values(found).every((list) => list.length === 0)
    return isWhole ? [] : [{ language, ...found }]
  })
}

const textsOf = (notice: Notice | null) =>
  notice ? [notice.purpose, notice.basis, notice.rights] : []
