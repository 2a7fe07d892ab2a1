import type { AskedNow, BeliefsSent } from '#shared/contract/agents/belief.ts'
import type { Services } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { type Fault, Refusal } from '../../platform/http/refusal.ts'
import { findTeamBeliefs } from './find-team-beliefs.ts'
import { countBeliefs } from './sql.ts'

/**
 * Counts what an agent answered to what is asked of their team now. Sent again, or changed, it
 * changes nothing: the first counts.
 * @throws Refusal `beliefs_not_asked` when this is not asked, or no more; `invalid` when it answers
 * otherwise than asked
 */
export async function recordBeliefs(
  services: Pick<Services, 'database' | 'clock' | 'secret'>,
  bearer: Bearer,
  sent: BeliefsSent,
): Promise<void> {
  const asking = await findTeamBeliefs(services, bearer)
  if (!asking || !isOf(asking.asked, sent)) throw new Refusal('beliefs_not_asked')
  const { asked, mark } = asking
  const faults = sent.answers.length === 0 ? [] : faultsOf(asked, sent)
  if (faults.length > 0) throw new Refusal('invalid', faults)
  await countBeliefs(services.database, {
    organisation: bearer.rights.organisation,
    service: asked.service.service,
    period: asked.period,
    instrument: asked.instrument,
    version: asked.version,
    mark,
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

/** Each question is answered once, with a point of its scale or that it is not known. */
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
