import { oneDay, type Random } from '../valmont/chance.ts'
import { type Asking, inventPart } from './feedback.ts'
import { type Opinions, opinions } from './opinions.ts'
import type { PastAnswer } from './past-answer.ts'
import { inventRequest, type PastRequest } from './requests.ts'
import { stories } from './stories.ts'

/** Days of a quarter, like the detailed three months. */
const quarter = 89

/** Quarters before those three months. */
const quarters = [1, 2, 3] as const

/** Earlier satisfaction: the civil registry higher, the street service lower. */
const satisfied: Readonly<Record<Opinions['service'], number>> = {
  'etat-civil': 0.66,
  'petite-enfance': 0.62,
  voirie: 0.62,
}

/** `childcare.ts` has the answers around the change in childcare. */
const isToldElsewhere = (service: string, nth: number) => service === 'petite-enfance' && nth === 2

/** Invents coded answers of the nine months before; their comments are past retention. */
export function inventEarlierFeedback(asking: Asking): PastAnswer[] {
  return quarters.flatMap((nth) =>
    opinions
      .filter(({ service }) => !isToldElsewhere(service, nth))
      .flatMap((told) =>
        Array.from({ length: told.invited }, () => {
          const then = {
            ...told,
            satisfied: (told.satisfied + nth * satisfied[told.service]) / (1 + nth),
          }
          const age = [
            (nth * quarter * oneDay) / 1000,
            ((nth + 1) * quarter * oneDay) / 1000,
          ] as const
          const { comment: _, ...coded } = inventPart(asking, then, 'invited', age)
          return coded
        }),
      ),
  )
}

/** Invents completed requests of those months, for services with some each month. */
export function inventEarlierRequests(now: Date, random: Random): PastRequest[] {
  return quarters.flatMap((nth) => {
    const then = new Date(now.getTime() - nth * quarter * oneDay)
    return stories
      .filter(({ slug }) => slug !== 'petite-enfance')
      .flatMap((story) =>
        (['kept', 'late'] as const).flatMap((outcome) =>
          Array.from({ length: story.outcomes[outcome] }, () => {
            const told = inventRequest(story, outcome, then, random)
            return { ...told, proofs: told.proofs.slice(-1) }
          }),
        ),
      )
  })
}
