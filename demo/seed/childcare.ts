import { daysOf } from '#shared/calendar/period.ts'
import { writeCode } from '#shared/identifier/code.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import { between, pick, type Random, tenBytes } from '../valmont/chance.ts'
import { monthsBefore } from './months-before.ts'
import type { PastAnswer } from './past-answer.ts'

/** The site, the day and the random source. */
interface Asking {
  now: Date
  random: Random
  site: string
  configuration: number
}

/** Answers in a whole month. */
const each = 45

/** Answers in the month of the change. */
const meanwhile = 10

const displeased = [
  'Deux mois d’attente sans nouvelles, c’est trop long.',
  'La liste des papiers change selon la personne.',
  'Je n’ai pas su si mon dossier était complet.',
  'On m’a redemandé un document déjà donné.',
  'Personne n’a su répondre à ma question au téléphone.',
] as const

const pleased = [
  'La liste des papiers est claire maintenant.',
  'J’ai reçu un message à chaque étape, merci.',
  'La réponse est venue avant le délai annoncé.',
  'Bon accueil, on m’a expliqué la suite.',
] as const

/**
 * Invents answers about childcare before and after a change: better served after, and always
 * treated equally. The month of the change has the fewest answers, so cell suppression hides it
 * first.
 */
export function inventChildcare(asking: Asking): PastAnswer[] {
  return [
    ...Array.from({ length: each }, () => inventPart(asking, 8, 0.4)),
    ...Array.from({ length: meanwhile }, () => inventPart(asking, 7, 0.6)),
    ...Array.from({ length: each }, () => inventPart(asking, 6, 0.78)),
  ]
}

function inventPart(
  { now, random, site, configuration }: Asking,
  monthsAgo: number,
  satisfied: number,
): PastAnswer {
  const { from } = daysOf(monthsBefore(now, monthsAgo))
  const at = Date.parse(`${from}T09:00:00Z`) + between(random, 0, 26 * 86_400_000)
  const isSatisfied = random() < satisfied
  const overall = isSatisfied ? pick(random, [4, 5]) : pick(random, [1, 2, 2, 3])
  const hasComment = random() < 0.45
  return {
    id: uuidv7(at, tenBytes(random)),
    part: 1,
    site,
    service: 'petite-enfance',
    configuration,
    form: 'A',
    item: 'EMP',
    stream: 'invited',
    locale: 'fr',
    receipt: writeCode(tenBytes(random)),
    waited_s: Math.floor((now.getTime() - at) / 1000),
    answers: {
      overall,
      EMP: Math.min(5, Math.max(1, overall + pick(random, [-1, 0, 0, 1]))),
      EGA: pick(random, [2, 3, 4, 4, 4, 5, 5]),
    },
    ...(hasComment && { comment: pick(random, isSatisfied ? pleased : displeased) }),
    evidence: {
      elapsed_s: Math.round(between(random, 70, 540)),
      lcp_ms: Math.round(between(random, 500, 2600)),
    },
  }
}
