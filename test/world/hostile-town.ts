import { tokenOf, townAgents } from './agents.ts'
import { hostileDecided } from './hostile-decided.ts'
import { hostileDeclared } from './hostile-declared.ts'
import { answersToFeedback, hostileFeedback } from './hostile-feedback.ts'
import { hostileAgentSteps, hostileAsking, hostileSteps } from './hostile-steps.ts'
import { hostileTexts } from './hostile-texts.ts'
import { openWriting, type Written } from './hostile-writing.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** A town whose every text is hostile. */
export interface HostileTown {
  written: readonly Written[]
  /** Feedback code and id. */
  receipt: string
  feedback: string
}

/**
 * Writes every text of the contract once, in a valid order.
 * @param first number of the first text; each field has the next
 * @param origin of its site
 */
export function hostileTown(first = 0, origin: string = town.origin): HostileTown {
  const writing = openWriting(first)
  const [service, territory] = ['passeport', '69123']
  const said = hostileFeedback(writing)
  const steps = [...hostileSteps(writing), ...hostileAgentSteps(writing)]
  const written = [
    ...hostileDeclared(writing, service, territory, origin),
    hostileAsking(writing, service, territory),
    ...steps,
    ...answersToFeedback(writing, said),
    ...hostileDecided(
      writing,
      service,
      territory,
      said.slice(-2).map((one) => one['id']),
    ),
  ]
  const [{ id, receipt }] = said
  return { written, receipt: String(receipt), feedback: String(id) }
}

/** The author in the console, with a hostile name. */
export const hostileAgent = { ...townAgents.admin, name: hostileTexts[6] ?? '' }

/** Writes everything to a hub. @returns its answers */
export async function writeHostileTown(hub: TestHub, { written }: HostileTown) {
  const token = await tokenOf(hub.database, hub.secret, hostileAgent, hub.clock.now)
  const bearers = { anyone: null, 'a system': town.key, 'an administrator': token }
  const answers: { said: string; status: number; body: string }[] = []
  for (const { by, method, url, body, headers } of written) {
    const bearer = bearers[by] && { authorization: `Bearer ${bearers[by]}` }
    const answer = await hub.send({
      method,
      url,
      headers: { ...headers, ...bearer },
      payload: body,
    })
    answers.push({ said: `${method} ${url}`, status: answer.statusCode, body: answer.body })
  }
  return answers
}
