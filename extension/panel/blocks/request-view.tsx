import type { ComponentChildren } from 'preact'
import type { RequestFull } from '#shared/contract/agents/context.ts'
import { ContactView } from '#shared/drawing/contact.tsx'
import { Stones } from '#shared/drawing/stones.tsx'
import { fill } from '#shared/text/fill.ts'
import type { LookQuery } from '../../shared/state.ts'
import { useStonesNow } from '../acts/use-stones-now.ts'
import { useLanguage } from '../hooks/language.tsx'
import { hasSameWords } from '../model/has-same-words.ts'
import { Details } from './details.tsx'
import { OutOfTurn } from './out-of-turn.tsx'
import { PastDates } from './past-dates.tsx'
import { PastReplies, WaitingReplies } from './replies.tsx'
import { Waits } from './waits.tsx'

/**
 * One request: which, where it stands, who waits for what, the last step and the delay that is due to
 * all; its steps, the usual delay and the service when wanted.
 */
export function RequestView({
  request,
  partly,
  asked,
}: {
  request: RequestFull
  /** That the answer is incomplete, where it is. */
  partly: ComponentChildren
  asked: LookQuery
}) {
  const { text } = useLanguage()
  const { where } = text
  const { service, kind, about, acting = [] } = request
  const which = kind ? `${service} · ${kind}` : service
  const stones = useStonesNow(request.stones)
  const last = stones.findLast(({ status }) => status === 'done')
  return (
    <>
      <p class="which small">{which}</p>
      {about && !hasSameWords(about, which) && (
        <p class="about" dir="auto">
          {about}
        </p>
      )}
      <p class="headline">{request.headline}</p>
      {partly}
      <Waits request={request} />
      <PastDates past={request.past_promises} />
      {[...acting.map(({ words }) => words), request.callback].map(
        (words) =>
          words && (
            <p key={words} class="callback">
              <bdi>{words}</bdi>
            </p>
          ),
      )}
      <Facts
        facts={[
          [where.last, last && [last.title, last.when].filter(Boolean).join(', ')],
          [where.received, [request.received, request.turn?.words].filter(Boolean).join(' · ')],
          // Without a promise it stands above already.
          [where.norm, request.promise && request.norm],
        ]}
      />
      <WaitingReplies replies={request.replies} />
      {request.out_of_turn && <OutOfTurn notice={request.out_of_turn} asked={asked} />}
      <Details>
        <h3>{where.steps}</h3>
        <Stones stones={stones} words={where} />
        <PastReplies replies={request.replies} />
        {request.promise && <p class="muted small">{request.promise.note}</p>}
        <Facts
          facts={[
            [where.usual, request.usual?.words],
            [where.channel, request.channel],
          ]}
        />
        <p class="muted small">{fill(where.told, { told: request.told })}</p>
        <h3>{text.now.contact}</h3>
        <div class="reach">
          <ContactView contact={request.contact} />
        </div>
      </Details>
    </>
  )
}

/** A list of facts; unknown ones are left out. */
function Facts({ facts }: { facts: readonly (readonly [string, ComponentChildren])[] }) {
  return (
    <dl class="facts">
      {facts.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
