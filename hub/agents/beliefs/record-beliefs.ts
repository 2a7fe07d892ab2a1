import type { AskedNow, BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { findTeamBeliefs } from './find-team-beliefs.ts'
import { countBeliefs } from './sql.ts'

/**
 * Counts an agent's answers to the present questions of their team. Only the first answers count: a
 * repeat or a change does nothing.
 * @throws Refusal `beliefs_not_asked` when these are not the present questions; `invalid` when an
 *   answer doesn't fit its question
 */
export async function recordBeliefs(
  deps: Pick<Deps, 'database' | 'clock' | 'secret'>,
  bearer: Bearer,
  sent: BeliefsSent,
): Promise<void> {
  const asking = await findTeamBeliefs(deps, bearer)
  if (!asking || !isOf(asking.asked, sent)) throw new Refusal('beliefs_not_asked')
  const { asked, mark, marks } = asking
  const faults = sent.answers.length === 0 ? [] : faultsOf(asked, sent)
  if (faults.length > 0) throw new Refusal('invalid', faults)
  await countBeliefs(deps.database, {
    organisation: bearer.rights.organisation,
    service: asked.service.service,
    period: asked.period,
    instrument: asked.instrument,
    version: asked.version,
    mark,
    marks,
    answers: sent.answers.map(({ item, value }) => ({ item, value: String(value) })),
  })
}

function isOf(asked: AskedNow, sent: BeliefsSent): boolean {
  return (
    asked.period === sent.period &&
    asked.instrument === sent.instrument &&
    asked.version === sent.version
  )
}

/** Checks that each question has one answer: a point of its scale or “don't know”. */
function faultsOf({ questions }: AskedNow, { answers }: BeliefsSent): Fault[] {
  const faults = answers.flatMap(({ item, value }, at): Fault[] => {
    const question = questions.find((one) => one.item === item)
    const isFirst = answers.findIndex((one) => one.item === item) === at
    if (!question || !isFirst) return [{ path: `/answers/${at}/item`, code: 'unknown_item' }]
    const isOffered =
      value === 'dont_know' || question.answers.some((offered) => offered.value === value)
    return isOffered ? [] : [{ path: `/answers/${at}/value`, code: 'off_scale' }]
  })
  const isWhole = questions.every(({ item }) => answers.some((one) => one.item === item))
  return isWhole ? faults : [...faults, { path: '/answers', code: 'missing' }]
}
