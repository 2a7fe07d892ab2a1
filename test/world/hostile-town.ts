import { tokenOf, townAgents } from './agents.ts'
import { hostileDecided } from './hostile-decided.ts'
import { hostileDeclared } from './hostile-declared.ts'
import { answersToFeedback, hostileFeedback } from './hostile-feedback.ts'
import { hostileAgentSteps, hostileAsking, hostileSteps } from './hostile-steps.ts'
import { hostileTexts } from './hostile-texts.ts'
import { openWriting, type Written } from './hostile-writing.ts'
import type { TestHub } from './hub.ts'
import { town } from './town.ts'

/** What a town has every word of from somebody who means harm. */
export interface HostileTown {
  written: readonly Written[]
  /** Code of the feedback, and id of it. */
  receipt: string
  feedback: string
}

/**
 * Every text that the contract lets in, once, in an order that a hub takes.
 * @param first number of the text that is written first; every field has the next
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

/** Whoever writes it in the console, as their identity provider names them. */
export const hostileAgent = { ...townAgents.admin, name: hostileTexts[6] ?? '' }

/** Writes all of it in a hub. @returns what the hub answered, thing by thing */
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
