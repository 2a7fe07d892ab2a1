/** Names an agent inside a sector, for a digest. */
export function agentName(agent: string): string {
  return `agent:${agent}`
}

/** Whoever works at the hub itself is one for the log: it has no accounts of its own. */
export const operator = 'operator'
