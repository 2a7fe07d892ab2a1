import type { ComponentChildren } from 'preact'
import type { RequestFull } from '#shared/contract/context.ts'
import { fill } from '#shared/text/fill.ts'
import type { Asked } from '../../state.ts'
import { StonesNow } from '../acts/stones-now.tsx'
import { useLanguage } from '../language.tsx'
import { OutOfTurn } from './out-of-turn.tsx'
import { Promised } from './promised.tsx'

/** One request: in one sentence, by when, what comes next, then all its steps. */
export function RequestView({
  request,
  read,
  asked,
}: {
  request: RequestFull
  /** When it was read here. */
  read: ComponentChildren
  asked: Asked
}) {
  const { text } = useLanguage()
  const { where } = text
  const facts = [
    [where.reference, request.reference],
    [where.service, request.service],
    [where.kind, request.kind],
    [where.channel, request.channel],
    [where.received, request.received],
    [where.turn, request.turn?.words],
  ]
  return (
    <>
      <p class="headline">{request.headline}</p>
      {read}
      <Promised promise={request.promise} standing={request.standing} />
      {request.callback && <p class="callback">{request.callback}</p>}
      <div class="next">
        <h3>{where.next}</h3>
        {request.next ? (
          <p>
            {request.next.what}
            {request.next.by && <span class="by">{request.next.by}</span>}
          </p>
        ) : (
          <p class="muted">{where.noNext}</p>
        )}
      </div>
      <h3 class="unseen">{where.facts}</h3>
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
      {request.out_of_turn && <OutOfTurn notice={request.out_of_turn} asked={asked} />}
      {request.usual && (
        <>
          <h3>{where.usual}</h3>
          <p>{request.usual.words}</p>
        </>
      )}
      <h3>{where.steps}</h3>
      <StonesNow stones={request.stones} />
      <h3>{where.norm}</h3>
      <p>{request.norm}</p>
      <p class="muted small">{fill(where.told, { told: request.told })}</p>
    </>
  )
}
