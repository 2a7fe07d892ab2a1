import { matterOf } from '../../shared/matter.ts'
import type { LookState } from '../../shared/state.ts'
import { useLanguage } from '../hooks/language.tsx'
import { isEmpty, isPartial } from '../model/partial.ts'
import { Candidates } from './candidates.tsx'
import { ChangePurpose } from './change-purpose.tsx'
import { Headline } from './headline.tsx'
import { LookAgain } from './look-again.tsx'
import { RequestView } from './request-view.tsx'
import { SeveralRequests } from './several-requests.tsx'
import { Sources } from './sources.tsx'

type Answered = Extract<LookState, { state: 'answered' }>

/** The answer of the hub, and how current its sources are. */
export function LookAnswer({ look }: { look: Answered }) {
  return (
    <>
      <AnswerBody look={look} />
      <Sources context={look.context} />
    </>
  )
}

/** Not found and not allowed are one sentence; another where not all sources were read. */
function AnswerBody({ look }: { look: Answered }) {
  const { text } = useLanguage()
  const { context } = look
  const { partial } = text.sources
  const isCut = isPartial(context)
  if (!context.found)
    return isCut ? (
      <Headline says={partial}>
        <LookAgain asked={look} />
        <ChangePurpose isOther />
      </Headline>
    ) : (
      <Headline says={text.where.notFound}>
        <ChangePurpose isOther />
      </Headline>
    )
  if (context.candidates) return <Candidates look={look} />
  if (context.level === 0)
    return (
      <Headline says={text.where.exists}>
        <ChangePurpose isOther />
      </Headline>
    )
  const partly = isCut && !isEmpty(context) && <p class="partial small">{partial.title}</p>
  return context.request ? (
    <RequestView key={matterOf(look)} request={context.request} partly={partly} asked={look} />
  ) : (
    <SeveralRequests found={context} partly={partly} />
  )
}
