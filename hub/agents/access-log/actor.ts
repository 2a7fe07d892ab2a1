/** Names an agent inside a sector, before the hub makes a digest of it. */
export function agentName(agent: string): string {
  return `agent:${agent}`
}

/** The one actor for all operators of the hub: the hub has no accounts for them. */
export const operator = 'operator'
