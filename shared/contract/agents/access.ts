import * as z from 'zod'
import { instant, localised, slug, uuidv7 } from '../scalar.ts'
import { level } from './purpose.ts'

/**
 * What a look came to. `abandoned`: whoever asked left before the answer. `candidates`: several
 * persons were possible. `mismatch`: what the usager was asked for did not fit.
 */
export const accessOutcome = z.enum([
  'shown',
  'nothing',
  'refused',
  'abandoned',
  'candidates',
  'mismatch',
])

/**
 * What was done with what is known of a usager. `preview`: an agent saw what a step would send them,
 * and the masked address it would go to. `reveal`: who answers for security asked the hub who an
 * alarm is about.
 */
export const accessAct = z.enum([
  'look',
  'merge',
  'unmerge',
  'adapt',
  'preview',
  'prove',
  'contact',
  'export',
  'erase',
  'reveal',
])

/** One look at a usager's data: which service, when, why, how much. Never which agent. */
const access = z
  .strictObject({
    access: uuidv7,
    at: instant,
    service: z.strictObject({ service: slug, name: localised }).nullable(),
    purpose: z.strictObject({ purpose: slug, name: localised.nullable() }),
    act: accessAct,
    level,
    outcome: accessOutcome,
  })
  .meta({ id: 'Access' })

/** The access log, newest first, a page at a time. */
export const accessLog = z
  .strictObject({
    zone: z.string().meta({ description: 'Time zone of the organisation' }),
    accesses: z.array(access),
    next: uuidv7.optional().meta({ description: 'Ask `before` this for older ones' }),
  })
  .meta({ id: 'AccessLog' })

export type Access = z.infer<typeof access>
export type AccessLog = z.infer<typeof accessLog>
export type AccessAct = z.infer<typeof accessAct>
export type AccessOutcome = z.infer<typeof accessOutcome>
