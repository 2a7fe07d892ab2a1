import type { Proof } from '#shared/contract/requests/proof.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { atWork, between, oneDay, type Random, tenBytes } from '../valmont/chance.ts'
import { zone } from '../valmont/organisation.ts'
import { inTown } from '../valmont/promise.ts'
import type { Outcome, Story } from './stories.ts'

/** A request whose steps are invented. */
interface Course {
  story: Story
  outcome: Outcome
  received: Date
  due: Date
  now: Date
  random: Random
}

/** The fields of each kind of proof, besides id and time. */
type Said = Proof extends infer P ? (P extends Proof ? Omit<P, 'id' | 'at'> : never) : never

/** Invents the steps the usager saw, in order, none in the future. */
export function inventProofs(course: Course): Proof[] {
  const { story, outcome, received, due, now, random } = course
  const proofs: Proof[] = []
  const add = (at: Date, said: Said) => {
    if (received < at && at <= now)
      proofs.push({ id: uuidv7(at.getTime(), tenBytes(random)), at: at.toISOString(), ...said })
  }

  const end = completionOf(course)
  const life = (end ?? now).getTime() - received.getTime()
  const started = new Date(received.getTime() + life * between(random, 0.15, 0.4))
  add(atWork(random, started, received, end ?? now), { kind: 'assigned', team: story.team })

  if (outcome === 'waiting')
    add(new Date(now.getTime() - between(random, 0.2, 1) * oneDay), {
      kind: 'waiting_usager',
      missing: story.missing,
      by: inTown(new Date(now.getTime() + 10 * oneDay), 18).toISOString(),
    })

  if (outcome === 'late' || outcome === 'overdue') {
    const hoped = inTown(end ?? new Date(now.getTime() + 4 * oneDay), 18)
    add(inTown(due, 11), {
      kind: 'late',
      why: story.why,
      promise: { from: due.toISOString(), to: hoped.toISOString(), zone, basis: 'agent' },
    })
  }

  if (end) finish(story, end, add)
  return proofs.sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

/** Adds the last steps, which differ by service. */
function finish(story: Story, end: Date, add: (at: Date, said: Said) => void): void {
  if (story.slug === 'voirie')
    add(new Date(end.getTime() - 5400_000), { kind: 'on_the_way', who: story.team })
  if (story.slug === 'petite-enfance') {
    // Without a draw, which would invent all that follows anew.
    const outcome = Math.floor(end.getTime() / 1000) % 10 < 3 ? 'refused' : 'granted'
    add(end, { kind: 'decided', outcome })
    add(new Date(end.getTime() + 3 * oneDay), { kind: 'done' })
  } else add(end, { kind: 'done' })
}

/** Returns when the service was rendered, if it was. */
function completionOf({ outcome, received, due, now, random }: Course): Date | undefined {
  const norm = due.getTime() - received.getTime()
  const hour = new Date(received.getTime() + 3600_000)
  if (outcome === 'kept') {
    const wanted = new Date(received.getTime() + norm * between(random, 0.3, 0.9))
    return atWork(random, wanted, hour, due)
  }
  if (outcome === 'late') {
    const last = Math.min(now.getTime() - 3600_000, due.getTime() + norm * 0.7)
    const wanted = new Date(between(random, due.getTime() + oneDay, last))
    return atWork(random, wanted, due, now)
  }
  return undefined
}
