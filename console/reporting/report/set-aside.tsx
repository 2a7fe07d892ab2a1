import { formatSettings } from '#shared/report/format-aside.ts'
import { settingsAsideText } from '#shared/text/site-owner/feedback/settings-aside.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Block, BlockProps } from './block.ts'

/** What people set aside, and why; nothing where nothing is. */
export const setAsideBlock: Block = { id: 'aside', Show: AsideOnPaper }

function AsideOnPaper({ report }: BlockProps) {
  const { locale } = useLanguage()
  const services = report.services.filter(({ set_aside = [] }) => set_aside.length > 0)
  if (services.length === 0) return null
  return (
    <section aria-labelledby="sheet-aside">
      <h2 id="sheet-aside">{settingsAsideText[locale].told.title}</h2>
      <dl class="sheet-unheard">
        {services.map((one) => (
          <div key={one.service} class="sheet-keep">
            <dt>{one.name[locale]}</dt>
            {formatSettings(one, locale, new Date(report.generated_at), report.fewest).map(
              (said) => (
                <dd key={said}>{said}</dd>
              ),
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}
