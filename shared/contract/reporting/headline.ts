import * as z from 'zod'
import { change, signal } from '../figures/change.ts'
import { provenStreams } from '../stream.ts'
import { equalityMoved } from './equality.ts'

/**
 * Direction of a control chart: `early` while it has too few periods, `too_few` when the period has
 * too few answers.
 */
export const wayGone = z.enum([...signal.options, 'early', 'too_few'])

/**
 * Both worlds of a service in short, the same for every reader; never averaged over services.
 * Satisfaction is that of usagers whose invitation is proven. Equality is the spread of territories.
 */
export const headline = z
  .strictObject({
    stream: z.enum(provenStreams).meta({ description: 'Whose answers both rest on' }),
    satisfaction: wayGone,
    equality: wayGone,
    satisfied: change.nullable().meta({ description: 'Null while the period is not over' }),
    between: equalityMoved.nullable().meta({
      description: 'Null while the period is not over, and where no answer says from where',
    }),
  })
  .meta({ id: 'Headline' })

export type Headline = z.infer<typeof headline>
