import { newId } from '../../world/feedback.ts'
import { town } from '../../world/town.ts'
import { markOf, nameOf } from './arrivals.ts'
import type { Usager } from './draw-usagers.ts'
import { addressOf } from './mail-server.ts'
import { numberOf } from './sms-gateway.ts'

/** Longest that a hub is waited for, and pause before another is asked, in milliseconds. */
const patience = 10_000
const pause = 100

export const referenceOf = (usager: number) => `dossier-${usager}`

/** Says one thing until a hub has it, the same each time. @throws Error with the answer of a hub that will not */
export type Say = (method: 'PUT' | 'POST', path: string, body: object) => Promise<void>

/**
 * Says all that becomes of a usager's request, as a real system does.
 * @param acknowledged told of each proof that a hub says it has
 */
export async function tell(
  say: Say,
  usager: number,
  { mailbox, telephone, locale, steps }: Usager,
  acknowledged: (proof: string) => void,
): Promise<void> {
  const path = `/v1/requests/${referenceOf(usager)}`
  await say('PUT', path, {
    service: 'etat-civil',
    channel: 'web',
    locale,
    received_at: new Date().toISOString(),
    usager: {
      ...(mailbox && { email: addressOf(usager) }),
      ...(telephone && { phone: numberOf(usager) }),
    },
  })
  acknowledged(nameOf(usager, 0))
  for (let step = 1; step <= steps; step += 1) {
    await say('POST', `${path}/proofs`, {
      ...proofOf(step, steps),
      id: newId(),
    })
    acknowledged(nameOf(usager, step))
  }
}

function proofOf(step: number, steps: number) {
  const text = { fr: `Voici ${markOf(step)}.`, en: `Here is ${markOf(step)}.` }
  const at = new Date().toISOString()
  if (step === 1) return { kind: 'assigned', at, text, team: 'Accueil' }
  return { kind: step === steps ? 'decided' : 'message', at, text }
}

/** What is not answered is said again, to the next hub. @param first the hub that is asked first */
export function sayTo(urls: readonly string[], first: number): Say {
  let next = first
  return async (method, path, body) => {
    for (;;) {
      const url = urls[next++ % urls.length]
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: { authorization: `Bearer ${town.key}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(patience),
      }).catch(() => null)
      const said = await answer?.text().catch(() => null)
      if (answer?.ok && typeof said === 'string') return
      if (answer && answer.status < 500 && typeof said === 'string')
        throw new Error(`${method} ${path}: ${answer.status} ${said}`)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  }
}
