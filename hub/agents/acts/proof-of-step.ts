import type { AgentProofAsked, AgentStep } from '#shared/contract/agents/agent-proof.ts'
import type { PromiseWindow } from '#shared/contract/requests/request.ts'
import type { Localised } from '#shared/text/locale.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { momentIn } from '../../platform/time/moment.ts'
import type { NewProof } from '../../requests/requests/proofs-sql.ts'

/**
 * Turns an agent's step into a proof that happens now. The agent writes in one language, which
 * `written_in` names; the proof stores the same words under French and English.
 * @param zone time zone of the agent
 * @throws Refusal `invalid` for a past date
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
  // A local hour that daylight saving skips resolves to an hour after the next one.
  if (end < start) throw new Refusal('invalid', [{ path: '/promise/to', code: 'window_reversed' }])
  return { from: start.toISOString(), to: end.toISOString(), zone, basis: 'agent' }
}

/** Parses an instant that must lie ahead. @param path its place in the step */
function aheadOf(local: string, zone: string, now: Date, path: string): string {
  const moment = momentOf(local, zone)
  if (moment < now) throw new Refusal('invalid', [{ path, code: 'window_past' }])
  return moment.toISOString()
}

function momentOf(local: string, zone: string): Date {
  const [day = '', hour = ''] = local.split('T')
  return momentIn(zone, day, hour)
}

/** Maps the paths of a refusal from the proof back to the agent's step. */
export function inStep(refusal: Refusal): Refusal {
  const faults = refusal.faults.map(({ path, ...fault }) => ({
    ...fault,
    path: `/step${path.replace(/^\/promise\b/, '/window')}`,
  }))
  return new Refusal(refusal.code, faults, refusal.values)
}
