import { useMemo } from 'preact/hooks'
import type { Declarations } from '#shared/contract/catalogue/declaration.ts'
import { describeDeclaration } from '#shared/report/describe-declaration.ts'
import { formatDeclaration } from '#shared/report/format-declaration.ts'
import { fill } from '#shared/text/fill.ts'
import { useLanguage } from '../../language/language.tsx'
import { type Draft, readDraft } from './draft.ts'
import { nameOf } from './name-of.ts'
import { useWords } from './use-words.ts'

interface PrintedProps {
  draft: Draft
  known: Declarations
  author: string
}

/** What declaring means, the sentence reports will print, and the one it takes the place of. */
export function Printed({ draft, known, author }: PrintedProps) {
  const { locale } = useLanguage()
  const words = useWords()
  const read = useMemo(() => readDraft(draft, words), [draft, words])
  const sent = 'sent' in read ? read.sent : null
  const before = known.standing.find(
    ({ service, declared }) => service === (draft.service || null) && declared.kind === draft.kind,
  )
  const service = nameOf(known, draft.service || null, locale)
  return (
    <section class="declare-printed card" aria-labelledby="declare-political">
      <h3 id="declare-political">{words.political}</h3>
      <p>{fill(words.printed, { author })}</p>
      <h4>{words.sentence}</h4>
      {sent ? (
        <blockquote>
          {formatDeclaration(
            describeDeclaration({ ...sent, author, at: new Date().toISOString(), version: 1 }),
            service,
            known.zone,
            locale,
          )}
        </blockquote>
      ) : (
        <p class="entry-hint">{words.notYet}</p>
      )}
      {before && (
        <p class="entry-hint">
          {fill(words.replaces, {
            before: formatDeclaration(describeDeclaration(before), service, known.zone, locale),
          })}
        </p>
      )}
    </section>
  )
}
