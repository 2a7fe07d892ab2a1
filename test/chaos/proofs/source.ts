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

/**
 * Says all that becomes of a usager's request, as a real system does: what is not answered is said
 * again, the same, to the next hub.
 * @param acknowledged told of each proof that a hub says it has
 */
export async function tell(
  urls: readonly string[],
  usager: number,
  { mailbox, telephone, locale, steps }: Usager,
  acknowledged: (proof: string) => void,
): Promise<void> {
  const path = `/v1/requests/${referenceOf(usager)}`
  await say(urls, usager, 'PUT', path, {
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
    await say(urls, usager + step, 'POST', `${path}/proofs`, {
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

/** @throws Error with the answer of a hub that will not have it */
async function say(
  urls: readonly string[],
  first: number,
  method: 'PUT' | 'POST',
  path: string,
  body: object,
): Promise<void> {
  for (let n = first; ; n += 1) {
    const answer = await fetch(`${urls[n % urls.length]}${path}`, {
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
