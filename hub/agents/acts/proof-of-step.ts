import type { AgentProofAsked, AgentStep } from '#shared/contract/agents/agent-proof.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import type { Localised } from '#shared/text/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { momentIn } from '../../platform/time/moment.ts'
import type { NewProof } from '../../requests/register/proofs-sql.ts'

/**
 * What an agent says, as a proof that happens now. Their words are in one language and stand as they
 * are under both that a sentence must have.
 * @param zone whose clock the agent reads
 * @throws Refusal `invalid` for a date that has passed
 */
export function proofOf(
  { step, written_in }: Pick<AgentProofAsked, 'step' | 'written_in'>,
  zone: string,
  now: Date,
): NewProof {
  const { id, text } = step
  const common = { id, at: now.toISOString(), written_in, ...(text && { text: both(text) }) }
  switch (step.kind) {
    case 'message':
      return { ...common, kind: step.kind, text: both(step.text) }
    case 'waiting_usager':
      return {
        ...common,
        kind: step.kind,
        missing: both(step.missing),
        ...(step.by && { by: aheadOf(step.by, zone, now, '/by') }),
        ...(step.how && { how: both(step.how) }),
      }
    case 'assigned':
      return { ...common, kind: step.kind, team: step.team }
    case 'promised':
      return { ...common, kind: step.kind, promise: windowOf(step.window, zone, now) }
    case 'on_the_way':
      return {
        ...common,
        kind: step.kind,
        who: step.who,
        ...(step.arrival && { arrival: aheadOf(step.arrival, zone, now, '/arrival') }),
      }
    case 'late':
      return {
        ...common,
        kind: step.kind,
        why: both(step.why),
        ...(step.window && { promise: windowOf(step.window, zone, now) }),
      }
    default:
      return { ...common, kind: step.kind }
  }
}

const both = (words: string): Localised => ({ fr: words, en: words })

function windowOf(
  { from, to }: Extract<AgentStep, { kind: 'promised' }>['window'],
  zone: string,
  now: Date,
): PromiseWindow {
  const end = momentOf(to, zone)
  if (end < now) throw new Refusal('invalid', [{ path: '/promise/to', code: 'window_past' }])
  const start = momentOf(from, zone)
  // An hour that the clocks leave out comes after the one that follows it.
  if (end < start) throw new Refusal('invalid', [{ path: '/promise/to', code: 'window_reversed' }])
  return { from: start.toISOString(), to: end.toISOString(), zone, basis: 'agent' }
}

/** A moment that has to be ahead. @param path its place in the step */
function aheadOf(local: string, zone: string, now: Date, path: string): string {
  const moment = momentOf(local, zone)
  if (moment < now) throw new Refusal('invalid', [{ path, code: 'window_past' }])
  return moment.toISOString()
}

function momentOf(local: string, zone: string): Date {
  const [day = '', hour = ''] = local.split('T')
  return momentIn(zone, day, hour)
}

/** The refusal of a proof with the places of its faults in what the agent said. */
export function inStep(refusal: Refusal): Refusal {
  const faults = refusal.faults.map(({ path, ...fault }) => ({
    ...fault,
    path: `/step${path.replace(/^\/promise\b/, '/window')}`,
  }))
  return new Refusal(refusal.code, faults, refusal.values)
}
