import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { between, oneDay, pick, tenBytes } from '../valmont/chance.ts'
import { districtCodes } from '../valmont/services/districts.ts'
import type { Asking } from './feedback.ts'
import type { PastAnswer } from './past-answer.ts'

/** Answers to the forms of the last three months, by service: the street's is easy, the other not. */
const sent = [
  { service: 'voirie', number: 28, pleased: 0.85 },
  { service: 'etat-civil', number: 24, pleased: 0.5 },
] as const

/** Invents answers of usagers who were invited as they sent a form: how the form went. */
export function inventSentForms({ now, random, site, configuration }: Asking): PastAnswer[] {
  return sent.flatMap(({ service, number, pleased }) =>
    Array.from({ length: number }, (): PastAnswer => {
      const waited = Math.floor(between(random, 3600, (88 * oneDay) / 1000))
      const isPleased = random() < pleased
      return {
        id: uuidv7(now.getTime() - waited * 1000, tenBytes(random)),
        part: 1,
        site,
        service,
        ...(service === 'voirie' ? { territory: pick(random, districtCodes) } : {}),
        configuration,
        form: 'S',
        stream: 'submitted',
        locale: 'fr',
        receipt: writeCode(tenBytes(random)),
        waited_s: waited,
        answers: {
          [parvis.opening]: pick(random, isPleased ? [4, 5, 5] : [1, 2, 3]),
          CON: pick(random, isPleased ? [3, 4, 5] : [1, 2, 2, 3]),
          DONE: pick(random, isPleased ? [2, 2, 1] : [2, 1, 0]),
        },
      }
    }),
  )
}
