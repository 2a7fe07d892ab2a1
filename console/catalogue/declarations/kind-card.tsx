import type { Declarations, DeclaredKind } from '#shared/contract/catalogue/declaration.ts'
import { formatDeclaration } from '#shared/report/format-declaration.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../../language/language.tsx'
import { nameOf } from './name-of.ts'
import { StandingItem } from './standing-item.tsx'
import { useWords } from './use-words.ts'

/** One kind of choice: what it means, what holds, and what held before. */
export function KindCard({ kind, known }: { kind: DeclaredKind; known: Declarations }) {
  const { locale } = useLanguage()
  const words = useWords()
  const rank = (service: string | null) =>
    known.services.findIndex((one) => one.service === service)
  // That of all services first, then each service in its own order.
  const standing = known.standing
    .filter(({ declared }) => declared.kind === kind)
    .sort((a, b) => rank(a.service) - rank(b.service))
  const isForAll = standing.some(({ service }) => service === null)
  const isForSome = standing.some(({ service }) => service !== null)
  const past = known.past.filter(({ declared }) => declared.kind === kind)
  return (
    <section class="kind-card card" aria-labelledby={`kind-${kind}`}>
      <h3 id={`kind-${kind}`}>{words.kinds[kind]}</h3>
      <p class="entry-hint">{words.meaning[kind]}</p>
      <ul class="kind-standing plain-list">
        {!isForAll && (
          <li class="standing-item">
            <p class="standing-for">{isForSome ? words.otherServices : words.allServices}</p>
            <p class="standing-nothing">{words.nothing[kind]}</p>
          </li>
        )}
        {standing.map((one) => (
          <StandingItem key={one.service ?? ''} declaration={one} known={known} />
        ))}
      </ul>
      {isForAll && isForSome && <p class="entry-hint">{words.followers}</p>}
      {past.length > 0 && (
        <details>
          <summary>{formatCount(past.length, words.past, locale)}</summary>
          <ul class="kind-past plain-list">
            {past.map((one) => (
              <li key={`${one.service} ${one.version}`}>
                {formatDeclaration(one, nameOf(known, one.service, locale), known.zone, locale)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
