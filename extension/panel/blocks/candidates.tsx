import type { SecondFactor } from '#shared/contract/agents/context.ts'
import { fill } from '#shared/text/fill.ts'
import type { LookState } from '../../shared/state.ts'
import { useActions } from '../hooks/actions.ts'
import { useLanguage } from '../hooks/language.tsx'
import { usePersonText } from '../hooks/use-person-text.ts'
import { FactorForm } from '../second-factor/factor-form.tsx'
import { ChangePurpose } from './change-purpose.tsx'

type Answered = Extract<LookState, { state: 'answered' }>

/**
 * Several persons are possible: why, what each asked for and when, and never who they are. What the
 * usager answers tells them apart.
 */
export function Candidates({ look }: { look: Answered }) {
  const { text } = useLanguage()
  const says = usePersonText().candidates
  const { ask } = useActions()
  const { context, subject, purpose, present, reason, at } = look
  if (!context.found) return null
  const { candidates = [], mismatch, may_ask: mayAsk = [] } = context
  const [kind, ...kinds] = mayAsk
  const { title, body } = mismatch ? text.where.mismatch : text.where.candidates
  const answer = (factor: SecondFactor) => ask(subject, purpose, { present, reason, factor })
  return (
    <>
      <p class="headline">{title}</p>
      <p>{mismatch ? (kind ? says.wrong : body) : says.why[subject.kind]}</p>
      {!mismatch && !kind && <p>{body}</p>}
      {kind && <FactorForm key={at} kinds={[kind, ...kinds]} onAnswer={answer} />}
      <h3>{says.each}</h3>
      <ol class="candidates">
        {candidates.map(({ requests }, nth) => (
          <li key={nth} aria-label={fill(says.who, { n: nth + 1 })}>
            <ul>
              {requests.map(({ service, kind: what, month }, each) => (
                <li key={each}>
                  {what ? `${service} · ${what}` : service} <span class="muted">{month}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {kind && <p class="muted small">{says.otherwise}</p>}
      <div class="actions">
        <ChangePurpose isOther />
      </div>
    </>
  )
}
