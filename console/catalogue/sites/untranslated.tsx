import { nameService } from '#shared/catalogue/name-service.ts'
import type { OwnSites } from '#shared/contract/catalogue/own-sites.ts'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { untranslatedText } from '#shared/text/site-owner/catalogue/untranslated.ts'
import { goToFault } from '../../form/go-to-fault.ts'
import { formatOwnLanguage } from '../../language/format-own-language.ts'
import { useLanguage } from '../../language/language.tsx'
import { partAddress } from '../instruments/parts.ts'
import { addressOf } from '../services/service-address.ts'

interface UntranslatedProps {
  known: OwnSites
  /** Whether whoever is signed in may name a site. */
  isAdmin: boolean
}

/** What usagers read in French though a site offers their language; nothing where all is written. */
export function Untranslated({ known, isAdmin }: UntranslatedProps) {
  const { locale } = useLanguage()
  const words = untranslatedText[locale]
  if (known.untranslated.length === 0) return null
  const nameSite = (site: string) => {
    const found = known.sites.find((one) => one.site === site)
    return found ? localise(found.name, locale) : site
  }
  return (
    <section class="untranslated site-card card" aria-labelledby="untranslated">
      <h2 id="untranslated">{words.title}</h2>
      <p>{words.intro}</p>
      {known.untranslated.map(({ language, services, sites, notices }) => (
        <details key={language} data-language={language}>
          <summary>
            {`${formatOwnLanguage(language, locale)} (${services.length + sites.length + notices.length})`}
          </summary>
          <ul>
            {services.map((one) => (
              <li key={one}>
                <a href={addressOf(one)}>
                  {fill(words.service, { name: nameService(known.services, one, locale) })}
                </a>
              </li>
            ))}
            {notices.map((one) => (
              <li key={one}>
                <a href={partAddress(one, 'notice')}>
                  {fill(words.notice, { name: nameSite(one) })}
                </a>
              </li>
            ))}
            {sites.map((one) => (
              <li key={one}>
                {isAdmin ? (
                  <button type="button" onClick={() => goToFault(`/${language}`, `change-${one}`)}>
                    {fill(words.site, { name: nameSite(one) })}
                  </button>
                ) : (
                  fill(words.site, { name: nameSite(one) })
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
