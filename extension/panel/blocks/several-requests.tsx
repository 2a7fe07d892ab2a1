import type { ComponentChildren } from 'preact'
import type { ContextFound } from '#shared/contract/agents/context.ts'
import { formatCount } from '#shared/text/numbers.ts'
import { useLanguage } from '../hooks/language.tsx'
import { usePersonText } from '../hooks/use-person-text.ts'
import { isPartial } from '../model/partial.ts'

/** A look at a usager, before a request is chosen: how many there are. */
export function SeveralRequests({
  found,
  partly,
}: {
  found: ContextFound
  /** That the answer is incomplete, where it is. */
  partly: ComponentChildren
}) {
  const { text, locale } = useLanguage()
  const { below } = usePersonText().elsewhere
  const { length } = found.others ?? []
  if (length > 0)
    return (
      <>
        <p class="headline">{formatCount(length, text.where.several, locale)}</p>
        {partly}
        <p>{text.where.severalHint}</p>
      </>
    )
  const { partial } = text.sources
  const isCut = isPartial(found)
  return (
    <>
      <p class="headline">{isCut ? partial.title : text.where.noOther}</p>
      {isCut && <p>{partial.body}</p>}
      {found.elsewhere && <p>{below}</p>}
      {partly}
    </>
  )
}
