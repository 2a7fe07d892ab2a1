import { applications } from '#shared/contract/agents/sign-in.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { tokenOf, townAgents } from '../../world/agents.ts'
import { makeBrowserKey } from '../../world/browser-key.ts'
import { town } from '../../world/town.ts'

/** Gives what one of the agents of a town shows with a call, made for that call alone. */
export type ShowNext = (path: string) => Promise<Record<string, string>>

/**
 * Agents who work at the same time, each in a browser of their own whose key their token is tied to:
 * one alone is not allowed as many looks as a town begins.
 * @param many agents; they call in turn
 * @param issuer address of the hub, as it knows it itself
 */
export async function openAgents(
  database: Database,
  secret: Uint8Array,
  many: number,
  issuer: string = town.hub,
): Promise<ShowNext> {
  const agents: { token: string; key: Awaited<ReturnType<typeof makeBrowserKey>> }[] = []
  for (let nth = 0; nth < many; nth += 1) {
    const key = await makeBrowserKey()
    const agent = { ...townAgents.claire, name: `Claire ${nth}` }
    const token = await tokenOf(database, secret, agent, new Date(), {
      issuer,
      application: applications.extension,
      thumbprint: key.thumbprint,
    })
    agents.push({ token, key })
  }
  let next = 0
  return async (path) => {
    const agent = agents[next++ % agents.length]
    if (!agent) throw new Error('No agent is at work')
    const { token, key } = agent
    const call = { method: 'POST', url: `${issuer}${path}`, token }
    return { authorization: `DPoP ${token}`, dpop: await key.prove(call, new Date()) }
  }
}
