import type { SiteSettings } from '#shared/contract/catalogue/site-settings.ts'
import { fill } from '#shared/text/fill.ts'
import { formatLanguage } from '#shared/text/format-language.ts'
import { localise } from '#shared/text/locale.ts'
import { intlTag, type UsagerLocale } from '#shared/text/usager-locale.ts'
import { useLanguage } from '../../language/language.tsx'
import { useOwnWords } from './form-context.ts'

interface OwnChangeProps {
  settings: SiteSettings
  /** The languages that are asked now, and not all written. */
  lost: readonly UsagerLocale[]
}

/** What becomes of usagers, answers and figures once the site asks what is written. */
export function OwnChange({ settings, lost }: OwnChangeProps) {
  const { locale } = useLanguage()
  const { changes } = useOwnWords()
  const languages = new Intl.ListFormat(intlTag(locale)).format(
    lost.map((one) => formatLanguage(one, locale)),
  )
  return (
    <section class="own-change" aria-labelledby="own-change">
      <h2 id="own-change">{changes.title}</h2>
      <ul>
        <li>{fill(changes.usagers, { site: localise(settings.name, locale) })}</li>
        {lost.length > 0 && <li>{fill(changes.languages, { languages })}</li>}
        <li>{changes.answers}</li>
        <li>{changes.figures}</li>
      </ul>
      <p class="field-hint">{changes.alone}</p>
    </section>
  )
}
