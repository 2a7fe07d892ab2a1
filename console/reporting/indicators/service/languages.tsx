import { languages } from '#shared/contract/reporting/languages.ts'
import { formatLanguages, formatReliability } from '#shared/report/format-languages.ts'
import { languagesText } from '#shared/text/site-owner/reporting/languages.ts'
import { useResource } from '../../../api/use-resource.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Intervals } from './intervals.tsx'
import { Part } from './part.tsx'
import type { Section, SectionProps } from './section.ts'

/** Whether the questionnaires of a service measure the same in each language. */
export const languagesSection: Section = {
  id: 'languages',
  name: (locale) => languagesText[locale].title,
  Show: LanguagesPart,
}

function LanguagesPart({ session, service: { service }, zone }: SectionProps) {
  const { locale } = useLanguage()
  const text = languagesText[locale]
  const { followed } = useResource(session, `/v1/services/${service}/languages`, languages)
  const { content } = followed
  const differences = content?.differences
  const untold = differences?.told === 'nothing' ? text.untold[differences.because] : null
  return (
    <>
      <Part id="languages" title={text.title} followed={followed} untold={untold} zone={zone}>
        {content && differences?.told === 'figures' && (
          <Intervals said={formatLanguages(content, differences, locale)} />
        )}
      </Part>
      {content && (
        <section class="figure-part" aria-labelledby="reliability-title">
          <h3 id="reliability-title">{text.reliability.title}</h3>
          {content.reliability.told === 'nothing' ? (
            <p class="refusal">{text.untoldReliability[content.reliability.because]}</p>
          ) : (
            formatReliability(content.reliability, locale).map((said) => <p key={said}>{said}</p>)
          )}
        </section>
      )}
    </>
  )
}
