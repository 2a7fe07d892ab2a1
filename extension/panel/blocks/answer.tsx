import type { ComponentChildren } from 'preact'
import type { ContextFound } from '#shared/contract/context.ts'
import { sayCount } from '#shared/text/numbers.ts'
import type { Looking } from '../../state.ts'
import { useLanguage } from '../language.tsx'
import { Candidates } from './candidates.tsx'
import { Change } from './change.tsx'
import { Read } from './read.tsx'
import { RequestView } from './request-view.tsx'
import { Saying } from './saying.tsx'

/** What the hub said. Not found and not allowed are one sentence. */
export function Answer({ look }: { look: Extract<Looking, { state: 'answered' }> }) {
  const { text } = useLanguage()
  const { context, subject, purpose, at } = look
  if (!context.found)
    return (
      <Saying says={text.where.notFound}>
        <Change isOther />
      </Saying>
    )
  if (context.candidates) return <Candidates found={context} />
  if (context.level === 0)
    return (
      <Saying says={text.where.exists}>
        <Change isOther />
      </Saying>
    )
  const read = context.zone && (
    <Read at={at} zone={context.zone} subject={subject} purpose={purpose} />
  )
  return context.request ? (
    <RequestView request={context.request} read={read} />
  ) : (
    <Several others={context.others ?? []} read={read} />
  )
}

/** A usager was looked for, and no request yet: how many there are to choose from. */
function Several({
  others,
  read,
}: {
  others: NonNullable<ContextFound['others']>
  read: ComponentChildren
}) {
  const { text, locale } = useLanguage()
  const isNone = others.length === 0
  return (
    <>
      <p class="headline">
        {isNone ? text.where.noOther : sayCount(others.length, text.where.several, locale)}
      </p>
      {read}
      {!isNone && <p>{text.where.severalHint}</p>}
    </>
  )
}
