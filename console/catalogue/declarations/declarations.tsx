import { describeDeclaration } from '#shared/report/describe-declaration.ts'
import { formatDeclaration } from '#shared/report/format-declaration.ts'
import { Done } from '../../form/done.tsx'
import { useLanguage } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { useArrival } from '../../route/use-arrival.ts'
import { Attention } from '../../style/attention.tsx'
import { DeclareForm } from './declare-form.tsx'
import { kinds } from './draft.ts'
import { KindCard } from './kind-card.tsx'
import { nameOf } from './name-of.ts'
import type { FollowedDeclarations } from './use-declarations.ts'
import { useWords } from './use-words.ts'

interface DeclarationsProps {
  declarations: FollowedDeclarations
  /** Whoever is signed in, as reports name them. */
  author: string
  /** The page takes the place of another, rather than being reloaded. */
  arriving: boolean
}

/** The page: what people decided and no formula settles, and how they decide it anew. */
export function Declarations({ declarations, author, arriving }: DeclarationsProps) {
  const { text, locale } = useLanguage()
  const words = useWords()
  const heading = useArrival(arriving)
  const { followed, done } = declarations
  const known = followed.content
  useTitle(text.pages.declarations)

  return (
    <main class="declarations">
      <h1 ref={heading} tabIndex={-1}>
        {text.pages.declarations}
      </h1>
      <p class="intro">{words.intro}</p>
      {known === null && <p role="status">{words.loading}</p>}
      {followed.trouble !== null && (
        <p role="status">
          <Attention>{words.trouble[followed.trouble]}</Attention>
        </p>
      )}
      {known && (
        <>
          <section class="declarations-standing" aria-labelledby="declarations-standing">
            <h2 id="declarations-standing">{words.standing}</h2>
            <Done what={done} class="declarations-done notice">
              {(one) => (
                <>
                  <strong>{words.declared}</strong>{' '}
                  {formatDeclaration(
                    describeDeclaration(one),
                    nameOf(known, one.service, locale),
                    known.zone,
                    locale,
                  )}
                </>
              )}
            </Done>
            <div class="declarations-kinds">
              {kinds.map((kind) => (
                <KindCard key={kind} kind={kind} known={known} />
              ))}
            </div>
          </section>
          <DeclareForm {...declarations} known={known} author={author} />
        </>
      )}
    </main>
  )
}
