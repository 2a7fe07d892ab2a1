import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import { formatUnheard } from '#shared/report/format-unheard.ts'
import { useLanguage } from '../../language/language.tsx'

/** What nobody should conclude from the figures above, and who is not heard in them. */
export function Limits({ services }: Pick<Indicators, 'services'>) {
  const { text, locale } = useLanguage()
  return (
    <section class="limits" aria-labelledby="limits">
      <h2 id="limits">{text.limits}</h2>
      <dl class="unheard">
        {services.map(({ service, name, unheard }) => (
          <div key={service}>
            <dt>{name[locale]}</dt>
            {formatUnheard(unheard, locale).map((sentence) => (
              <dd key={sentence}>{sentence}</dd>
            ))}
          </div>
        ))}
      </dl>
      <p>{text.streamNote}</p>
      <p>{text.silence}</p>
    </section>
  )
}
