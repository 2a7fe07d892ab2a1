import type { RequestFacts } from '#shared/contract/requests/request-facts.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { helps } from '#shared/quality/said.ts'
import { writeFacts } from '../../hub/feedback/intake/facts-mark.ts'
import type { Secret } from '../../hub/platform/crypto/secret.ts'
import { between, oneDay, pick, type Random, tenBytes } from '../valmont/chance.ts'
import type { ServiceSlug } from '../valmont/reference.ts'
import type { PastAnswer } from './past-answer.ts'

/** Answers given on the page of a request, by service. */
interface Told {
  service: ServiceSlug
  answers: number
  kept: number
  /** Share of narrow windows, and satisfaction with each width. */
  narrow: number
  widths: { narrow: RequestFacts['width']; wide: RequestFacts['width'] }
  satisfied: { narrow: number; wide: number }
  /** Steps owed, share of requests with all on time, share of usagers who noticed. */
  steps: number
  onTime: number
  noticed: number
  comments: { well: readonly [string, ...string[]]; badly: readonly [string, ...string[]] }
}

/**
 * The civil registry announces wide windows and unnoticed steps. The street service is late, but
 * announces the half day.
 */
const told: readonly Told[] = [
  {
    service: 'etat-civil',
    answers: 100,
    kept: 0.8,
    narrow: 0.3,
    widths: { narrow: 'day', wide: 'week' },
    satisfied: { narrow: 0.78, wide: 0.3 },
    steps: 3,
    onTime: 0.85,
    noticed: 0.38,
    comments: {
      well: ['Reçu le jour dit.', 'Une date précise, et tenue.'],
      badly: [
        'Une semaine entière à guetter la boîte aux lettres.',
        'Le délai est tenu, mais je n’ai jamais su quel jour.',
        'J’ai appelé deux fois pour savoir où en était ma demande.',
        'Les messages arrivent dans les indésirables, je ne les ai pas vus.',
      ],
    },
  },
  {
    service: 'voirie',
    answers: 90,
    kept: 0.45,
    narrow: 0.55,
    widths: { narrow: 'half_day', wide: 'longer' },
    satisfied: { narrow: 0.85, wide: 0.55 },
    steps: 1,
    onTime: 0.6,
    noticed: 0.85,
    comments: {
      well: [
        'Trois jours de retard, mais on m’a dit pourquoi et quand.',
        'L’équipe est venue dans la demi-journée annoncée.',
        'Prévenue la veille, c’est tout ce que je demande.',
      ],
      badly: ['Deux semaines de plage, autant dire aucune date.'],
    },
  },
]

/** The hub, the first day and the random source. */
interface Asking {
  now: Date
  random: Random
  organisation: string
  site: string
  configuration: number
  secret: Secret
}

/** Invents nearly 200 answers on the page of a request, over the last three months. */
export function inventProofFeedback(asking: Asking): PastAnswer[] {
  return told.flatMap((one) => Array.from({ length: one.answers }, () => inventPart(asking, one)))
}

function inventPart(
  { now, random, organisation, site, configuration, secret }: Asking,
  one: Told,
): PastAnswer {
  const waited = Math.floor(between(random, 600, (88 * oneDay) / 1000))
  const width = random() < one.narrow ? 'narrow' : 'wide'
  const isKept = random() < one.kept
  const isWell = random() < one.satisfied[width]
  const isAllSent = random() < one.onTime
  const isNoticed = random() < one.noticed
  const facts: RequestFacts = {
    promise: isKept ? 'kept' : 'broken',
    width: one.widths[width],
    proofs_due: one.steps,
    proofs_on_time: isAllSent ? one.steps : one.steps - 1,
  }
  const isCommented = random() < 0.5
  return {
    id: uuidv7(now.getTime() - waited * 1000, tenBytes(random)),
    part: 1,
    site,
    service: one.service,
    place: writeFacts(secret, { organisation, service: one.service }, facts, now),
    configuration,
    form: 'C',
    stream: 'open',
    locale: 'fr',
    receipt: writeCode(tenBytes(random)),
    waited_s: waited,
    helped: pick(random, helps),
    departement: pick(random, ['69', '38', '01', '42', '71']),
    answers: {
      overall: isWell ? pick(random, [4, 5]) : pick(random, [1, 2, 2, 3]),
      PRE: isNoticed ? pick(random, [4, 5]) : pick(random, [1, 2, 2, 3]),
      // A few answers contradict the record.
      KEPT: random() < 0.06 ? 'no_date' : Number(isKept),
    },
    ...(isCommented && { comment: pick(random, one.comments[isWell ? 'well' : 'badly']) }),
  }
}
