import { formatFalseAlarms } from '#shared/report/format-false-alarms.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { useWarnings } from '../warnings/use-warnings.ts'
import { useWords } from './use-words.ts'

/** How often an alert is false, for the organisation as a whole: nobody subscribes without knowing. */
export function FalseAlarms({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const words = useWords().falseAlarms
  const { content } = useWarnings(session).followed
  return (
    <section aria-labelledby="subscription-false">
      <h2 id="subscription-false">{words.title}</h2>
      <p>{words.why}</p>
      <p class="subscription-odds">{content && formatFalseAlarms(content.together, locale)}</p>
    </section>
  )
}
