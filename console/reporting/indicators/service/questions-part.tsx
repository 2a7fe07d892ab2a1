import { servicePageText } from '#shared/text/site-owner/reporting/service-page.ts'
import { useLanguage } from '../../../language/language.tsx'
import { fragments } from '../../../route/page.ts'
import { serviceAddress } from '../../../route/service-address.ts'
import { asked } from '../question/list.ts'

interface QuestionsPartProps {
  service: string
  /** The answer in a line, by question, where it is known here. */
  answers: Readonly<Record<string, string | undefined>>
}

/** The questions people ask of a service, each with its page. */
export function QuestionsPart({ service, answers }: QuestionsPartProps) {
  const { locale } = useLanguage()
  const words = servicePageText[locale]
  return (
    <nav class="service-questions" aria-labelledby="service-questions">
      <h2 id="service-questions">{words.questions}</h2>
      <ul class="plain-list">
        {asked.map(({ id, name }) => (
          <li key={id}>
            <a href={serviceAddress(service, id)}>{name(locale)}</a>
            {answers[id] !== undefined && <p>{answers[id]}</p>}
          </li>
        ))}
        <li>
          <a href={`${fragments.replies}?service=${service}`}>{words.words}</a>
        </li>
      </ul>
    </nav>
  )
}
