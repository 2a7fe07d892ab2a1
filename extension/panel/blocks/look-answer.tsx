import type { Looking } from '../../shared/state.ts'
import { useLanguage } from '../hooks/language.tsx'
import { isEmpty, isPartial } from '../model/partial.ts'
import { Candidates } from './candidates.tsx'
import { Change } from './change-purpose.tsx'
import { Saying } from './headline.tsx'
import { Again } from './look-again.tsx'
import { Read } from './read-time.tsx'
import { RequestView } from './request-view.tsx'
import { Several } from './several-requests.tsx'
import { Sources } from './sources.tsx'

type Answered = Extract<Looking, { state: 'answered' }>

/** What the hub said, and how far its sources are read. */
export function Answer({ look }: { look: Answered }) {
  return (
    <>
      <Told look={look} />
      <Sources context={look.context} />
    </>
  )
}

/** Not found and not allowed are one sentence; another where not all sources were read. */
function Told({ look }: { look: Answered }) {
  const { text } = useLanguage()
  const { context, at } = look
  const { partial } = text.sources
  const isCut = isPartial(context)
  if (!context.found)
    return isCut ? (
      <Saying says={partial}>
        <Again asked={look} />
        <Change isOther />
      </Saying>
    ) : (
      <Saying says={text.where.notFound}>
        <Change isOther />
      </Saying>
    )
  if (context.candidates) return <Candidates look={look} />
  if (context.level === 0)
    return (
      <Saying says={text.where.exists}>
        <Change isOther />
      </Saying>
    )
  const read = (
    <>
      {context.zone && <Read at={at} zone={context.zone} asked={look} />}
      {isCut && !isEmpty(context) && <p class="partial small">{partial.title}</p>}
    </>
  )
  return context.request ? (
    <RequestView request={context.request} read={read} asked={look} />
  ) : (
    <Several found={context} read={read} />
  )
}
