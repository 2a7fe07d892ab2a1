import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { Stream } from '#shared/contract/stream.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { draw } from '#shared/quality/draw.ts'
import { findItem } from '#shared/quality/instrument.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { between, oneDay, pick, type Random, tenBytes } from '../valmont/chance.ts'
import { districtCodes } from '../valmont/services/districts.ts'
import { type Opinions, opinions } from './opinions.ts'
import type { PastAnswer } from './past-answer.ts'

/** The site, the first day and the random source. */
export interface Asking {
  now: Date
  random: Random
  site: string
  configuration: number
}

/** Invents about 160 feedback entries over the last three months. */
export function inventFeedback(asking: Asking): PastAnswer[] {
  return opinions.flatMap((told) => [
    ...Array.from({ length: told.invited }, () => inventPart(asking, told, 'invited')),
    ...Array.from({ length: told.open }, () => inventPart(asking, told, 'open')),
  ])
}

/** Invents one feedback entry. @param age seconds ago, between two numbers */
export function inventPart(
  asking: Asking,
  told: Opinions,
  stream: Stream,
  age: readonly [low: number, high: number] = [600, (88 * oneDay) / 1000],
): PastAnswer {
  const { now, random, site, configuration } = asking
  const waited = Math.floor(between(random, ...age))
  const drawn = draw(parvis.draw, random())
  const third = drawn.twin ?? drawn.compared ?? ''
  const { item } = drawn
  const overall = inventOverall(told.satisfied, random)
  const goesOn = random() < 0.82
  const pool = overall >= 4 ? told.pleased : told.displeased
  return {
    id: uuidv7(now.getTime() - waited * 1000, tenBytes(random)),
    part: 1,
    site,
    service: told.service,
    ...(told.service === 'voirie' ? { territory: pick(random, districtCodes) } : {}),
    configuration,
    form: 'A',
    item,
    stream,
    locale: 'fr',
    receipt: writeCode(tenBytes(random)),
    waited_s: waited,
    answers: {
      [parvis.opening]: overall,
      ...(goesOn ? inventRest(item, third, overall + (told.leaning[item] ?? 0), random) : {}),
    },
    ...(goesOn && random() < 0.25 ? { comment: pick(random, pool) } : {}),
    ...(stream === 'invited'
      ? {
          evidence: {
            elapsed_s: Math.round(between(random, 70, 540)),
            lcp_ms: Math.round(between(random, 500, 2600) * (overall >= 4 ? 1 : 1.8)),
            ...inventTroubles(told, overall, waited),
          },
        }
      : {}),
  }
}

/**
 * Invents technical problems of the page: more often for dissatisfied usagers of the civil
 * registry.
 */
function inventTroubles({ service }: Opinions, overall: number, seed: number) {
  const often = service === 'etat-civil' && overall <= 3 ? 2 : 9
  return {
    errors: seed % often === 0 ? 1 + (seed % 3) : 0,
    failed_requests: seed % (often + 1) === 0 ? 1 : 0,
    inp_ms: 60 + (seed % 7) * 30,
    cls: seed % 5 === 0 ? 0.18 : 0.03,
  }
}

function inventOverall(satisfied: number, random: Random): number {
  if (random() < satisfied) return random() < 0.45 ? 5 : 4
  return pick(random, [3, 3, 2, 2, 1])
}

/** Invents the second and third answers, consistent with the first. */
function inventRest(
  item: string,
  third: string,
  near: number,
  random: Random,
): Record<string, AnswerValue> {
  const felt = Math.min(5, Math.max(1, Math.round(near + between(random, -1, 1))))
  const second: AnswerValue = random() < 0.06 ? 'dont_know' : felt
  return { [item]: second, [third]: inventThird(third, felt, random) }
}

function inventThird(third: string, felt: number, random: Random): AnswerValue {
  const aspect = findItem(parvis, third)?.aspect
  if (aspect === 'perceived') return random() < 0.3 ? 'dont_know' : pick(random, [3, 4, 4, 5, 5])
  if (random() < 0.12) return 'no_expectation'
  if (felt <= 2) return random() < 0.85 ? -1 : 0
  if (felt === 3) return random() < 0.4 ? -1 : 0
  return random() < 0.35 ? 1 : 0
}
