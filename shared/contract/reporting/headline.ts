import * as z from 'zod'
import { change, signal } from '../figures/change.ts'
import { equalityMoved } from './equality.ts'

/**
 * Which way something went, by its own chart: `early` while that does not speak yet, `too_few` while
 * the period has too few answers.
 */
const wayGone = z.enum([...signal.options, 'early', 'too_few'])

/**
 * Both worlds of a service at one glance, the same for every reader; never averaged over services.
 * Satisfaction is of those who were invited. Equality is how far territories lie apart.
 */
export const headline = z
  .strictObject({
    satisfaction: wayGone,
    equality: wayGone,
    satisfied: change.nullable().meta({ description: 'Null while the period is not over' }),
    between: equalityMoved.nullable().meta({
      description: 'Null while the period is not over, and where no answer says from where',
    }),
  })
  .meta({ id: 'Headline' })

export type WayGone = z.infer<typeof wayGone>
export type Headline = z.infer<typeof headline>
