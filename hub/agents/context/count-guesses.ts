import type { ContextAsked } from '#shared/contract/agents/context.ts'
import type { Deps } from '../../platform/deps.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { normalSubject } from '../../requests/identifiers/keys.ts'
import { sectorKey } from '../../requests/identifiers/sector-key.ts'
import { agentName } from '../access-log/actor.ts'
import { countGuess, factorInAll, factorOfOne, typedGuesses } from '../alarms/count-guess.ts'

type GuessDeps = Pick<Deps, 'database' | 'clock' | 'random' | 'secret'>

/** Who guesses, and what. */
interface Guessing {
  bearer: Bearer
  asked: ContextAsked
}

/**
 * Counts an answer to a second factor, about this usager and in the total of this agent.
 * @returns a function that takes a right one back
 * @throws Refusal `too_many_requests`
 */
export async function countFactor(deps: GuessDeps, look: Guessing): Promise<() => Promise<void>> {
  const { guessing, key } = guessOf(deps, look)
  const { agent } = look.bearer
  const one = key(JSON.stringify([agent, normalSubject(look.asked.identifier)]))
  const isRight = await countGuess(deps, { ...guessing, who: one }, factorOfOne)
  const all = { ...guessing, who: key(JSON.stringify([agent])) }
  const isRightInAll = await countGuess(deps, all, factorInAll)
  return async () => {
    await isRight()
    await isRightInAll()
  }
}

/**
 * Counts what an agent typed, before the search. What a page shows is no guess.
 * @returns a function that takes back what was found
 * @throws Refusal `too_many_requests`
 */
export async function countTyped(deps: GuessDeps, look: Guessing): Promise<() => Promise<void>> {
  if (look.asked.way !== 'typed') return async () => {}
  const { guessing, key } = guessOf(deps, look)
  const who = key(JSON.stringify(['typed', look.bearer.agent]))
  return countGuess(deps, { ...guessing, who }, typedGuesses)
}

function guessOf({ secret }: GuessDeps, { bearer: { agent, rights } }: Guessing) {
  const { organisation } = rights
  const sector = rights.sectors[0] ?? ''
  const key = (text: string) => sectorKey(secret, organisation, sector, text)
  return { key, guessing: { organisation, sector, agent_key: key(agentName(agent)) } }
}
