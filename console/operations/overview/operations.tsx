import { operations } from '#shared/contract/operations/operations.ts'
import { operationsText } from '#shared/text/site-owner/operations/operations.ts'
import { useResource } from '../../api/use-resource.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Session } from '../../sign-in/session/session.ts'
import { Attention } from '../../style/attention.tsx'
import { formatOperations } from './format-operations.ts'

/** What an administrator looks after: the last backup, and the witnesses with a fault. */
export function OperationsPart({ session }: { session: Session }) {
  const { locale } = useLanguage()
  const { content } = useResource(session, '/v1/operations', operations).followed
  return (
    content && (
      <section class="home-operations" aria-labelledby="home-operations">
        <h2 id="home-operations">{operationsText[locale].title}</h2>
        <ul>
          {formatOperations(content, locale).map(({ words, isWrong }) => (
            <li key={words}>{isWrong ? <Attention>{words}</Attention> : words}</li>
          ))}
        </ul>
      </section>
    )
  )
}
