import type { Service } from '#shared/contract/catalogue/service.ts'
import { LocalisedText } from '#shared/drawing/localised-text.tsx'
import { fill } from '#shared/text/fill.ts'
import { localise } from '#shared/text/locale.ts'
import { Reach } from '../page/reach.tsx'
import type { Visit } from '../visit/visit.ts'

/** Renders the service standard, the adaptations and the contact. */
export function Aside({ visit, service }: { visit: Visit; service: Service }) {
  const { text, locale } = visit
  const { phone, email } = service.contact
  return (
    <aside class="panel" aria-labelledby="promise">
      <h2 id="promise">{text.form.promiseTitle}</h2>
      <p>
        <LocalisedText text={service.norm.sentence} locale={locale} />
      </p>
      <h3>{text.form.adaptTitle}</h3>
      <ul>
        {service.adaptations.map((adaptation) => (
          <li key={adaptation.fr}>
            <LocalisedText text={adaptation} locale={locale} />{' '}
            {adaptation.condition &&
              fill(text.form.adaptWho, { who: localise(adaptation.condition, locale) })}{' '}
            {adaptation.ask && fill(text.form.adaptAsk, { how: localise(adaptation.ask, locale) })}
          </li>
        ))}
      </ul>
      <h3>{text.form.helpTitle}</h3>
      <Reach visit={visit} contact={{ phone, email }} />
    </aside>
  )
}
