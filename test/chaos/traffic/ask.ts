import { type Answer, judge, longest } from './judge.ts'
import type { Kind, Witness } from './witness.ts'

/** How the service is reached, and what is known of those who serve. */
export interface Reached {
  url: string
  wasHarmed(hub: number, since: number): boolean
  wasBroken(hub: number, since: number): boolean
  mayRefuse: readonly number[]
  witness: Witness
}

/** What is asked. */
export interface Asked {
  kind: Kind
  method: 'PUT' | 'POST'
  path: string
  headers: Record<string, string>
  body: object
}

/** Proxies may take longer than a hub, by this much, in milliseconds. */
const more = 5000

/** Asks once, before the witness. @returns what was heard; `null` when nothing whole was */
export async function ask(reached: Reached, asked: Asked): Promise<Answer | null> {
  const { kind, method, path, headers, body } = asked
  const began = Date.now()
  const answer = await hear(`${reached.url}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(longest + more),
  })
  const took = Date.now() - began
  const known = {
    wasHarmed: (hub: number) => reached.wasHarmed(hub, began),
    wasBroken: (hub: number) => reached.wasBroken(hub, began),
  }
  const silence = took > longest ? 'nothing was said' : null
  const fault = answer ? judge(answer, known, reached.mayRefuse) : silence
  reached.witness.heard({ kind, began, took, status: answer?.status ?? null, fault })
  return answer
}

/** What is heard of an answer, if all of it comes. */
export async function hear(url: string, how: RequestInit): Promise<Answer | null> {
  try {
    const { status, headers, ...answer } = await fetch(url, how).then(async (said) => ({
      status: said.status,
      headers: said.headers,
      body: await said.text(),
    }))
    return { status, headers, ...answer }
  } catch {
    return null
  }
}

/** How long until something is said again: longer each time, never sooner than the hub wishes. */
async function waitToSayAgain(answer: Answer | null, tries: number): Promise<void> {
  const grown = Math.min(250 * 2 ** tries, 4000) * (0.75 + 0.5 * Math.random())
  const asked = Number(answer?.headers.get('retry-after') ?? 0) * 1000
  await new Promise((resolve) => setTimeout(resolve, Math.max(grown, asked)))
}

/** Says the same until it is acknowledged. @returns whether it was; not when it is refused for good */
export async function sayUntilHeard(reached: Reached, asked: Asked): Promise<boolean> {
  for (let tries = 0; ; tries += 1) {
    const answer = await ask(reached, asked)
    if (answer && answer.status < 300) return true
    if (answer && answer.status < 500 && answer.status !== 429) return false
    await waitToSayAgain(answer, tries)
  }
}
