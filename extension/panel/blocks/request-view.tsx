import type { ComponentChildren } from 'preact'
import type { RequestFull } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import type { LookQuery } from '../../shared/state.ts'
import { StonesNow } from '../acts/stones-now.tsx'
import { useLanguage } from '../hooks/language.tsx'
import { Details } from './details.tsx'
import { OutOfTurn } from './out-of-turn.tsx'
import { PromiseView } from './promise-view.tsx'
import { PastReplies, WaitingReplies } from './replies.tsx'

/** One request: which, in one sentence, by when, what comes next; its steps and delays when wanted. */
export function RequestView({
  request,
  read,
  asked,
}: {
  request: RequestFull
  /** When it was read here. */
  read: ComponentChildren
  asked: LookQuery
}) {
  const { text } = useLanguage()
  const { where } = text
  const { service, kind, reference } = request
  return (
    <>
      <p class="which small">
        {kind ? `${service} · ${kind}` : service} <bdi class="muted">{reference}</bdi>
      </p>
      {request.about && (
        <p class="about" dir="auto">
          {request.about}
        </p>
      )}
      <p class="headline">{request.headline}</p>
      {read}
      <PromiseView promise={request.promise} standing={request.standing} />
      {request.callback && <p class="callback">{request.callback}</p>}
      <Facts
        facts={[
          [where.next, <Next key="next" next={request.next} />],
          [where.received, request.received],
          [where.turn, request.turn?.words],
        ]}
      />
      <WaitingReplies replies={request.replies} />
      {request.out_of_turn && <OutOfTurn notice={request.out_of_turn} asked={asked} />}
      <Details>
        <h3>{where.steps}</h3>
        <StonesNow stones={request.stones} />
        <PastReplies replies={request.replies} />
        <h3>{where.norm}</h3>
        <p>{request.norm}</p>
        {request.usual && (
          <>
            <h3>{where.usual}</h3>
            <p>{request.usual.words}</p>
          </>
        )}
        <Facts facts={[[where.channel, request.channel]]} />
        <p class="muted small">{fill(where.told, { told: request.told })}</p>
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

function Next({ next }: Pick<RequestFull, 'next'>) {
  const { text } = useLanguage()
  if (!next) return <span class="muted">{text.where.noNext}</span>
  return (
    <>
      <span class="next">{next.what}</span>
      {next.by && <span class="by">{next.by}</span>}
    </>
  )
}
