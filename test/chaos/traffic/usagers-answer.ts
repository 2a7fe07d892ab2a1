import { randomInt } from 'node:crypto'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import { feedback } from '../../world/feedback.ts'
import { type Reached, sayUntilHeard } from './ask.ts'
import type { Ledger } from './ledger.ts'

/** One usager answers in three parts, as a widget sends them. */
export async function answer(reached: Reached, ledger: Ledger): Promise<void> {
  for (const body of writeParts()) {
    const path = '/v1/feedback'
    const asked = { kind: 'feedback', method: 'POST', path, headers: {}, body } as const
    if (!(await sayUntilHeard(reached, asked))) return
    ledger.parts.push(body)
  }
}

/** The three parts of one feedback: the first answer, the rest with words, what was measured. */
export function writeParts(): FeedbackPartSent[] {
  const first = feedback({ answers: { overall: randomInt(1, 6) } })
  const { answers: _, ...envelope } = first
  const written = { comment: `Merci ${letters()}.`, answers: { FIA: randomInt(1, 6) } }
  const evidence = { lcp_ms: randomInt(100, 9000), errors: 0 }
  const all = [first, { ...envelope, part: 2, ...written }, { ...envelope, part: 3, evidence }]
  return all as FeedbackPartSent[]
}

/** A word that is nobody's number. */
const letters = () =>
  Array.from({ length: 16 }, () => String.fromCharCode(97 + randomInt(26))).join('')
