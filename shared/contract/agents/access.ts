import * as z from 'zod'
import { instant, localised, slug, uuidv7 } from '../scalar.ts'
import { level } from './purpose.ts'

/**
 * The outcome of a search. `abandoned`: the agent left before the answer. `candidates`: several
 * people matched. `mismatch`: the usager's second factor did not match.
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
 * An act on a usager's data. `preview`: an agent saw the message of a step, and its masked address.
 * `follow_up`: an agent read the list of what waits for them.
 * `reveal`: a security officer asked the hub which agent an alarm is about.
 */
export const accessAct = z.enum([
  'look',
  'merge',
  'unmerge',
  'adapt',
  'preview',
  'prove',
  'contact',
  'follow_up',
  'export',
  'erase',
  'reveal',
])

/**
 * How the subject of a search came to be searched. `seen`: on the agent's page. `typed`: the agent
 * typed it. `standing`: on the agent's page, for a purpose that they let stand for a while.
 */
export const accessWays = ['seen', 'typed', 'standing'] as const

/**
 * What was said of the usager's presence. `told`: the agent said that the usager was with them, and
 * saw another sector by it. `denied`: the usager says that they were not. `proved`: the usager gave
 * the agent a code.
 */
export const claimedPresences = ['told', 'denied', 'proved'] as const

/** One access to a usager's data: service, time, purpose, extent. Never the agent. */
const access = z
  .strictObject({
    access: uuidv7,
    at: instant,
    service: z.strictObject({ service: slug, name: localised }).nullable(),
    purpose: z.strictObject({ purpose: slug, name: localised.nullable() }),
    act: accessAct,
    level,
    outcome: accessOutcome,
    way: z.enum(accessWays),
    presence: z.enum(claimedPresences).nullable(),
  })
  .meta({ id: 'Access' })

/** The access log, newest first, paginated. */
export const accessLog = z
  .strictObject({
    zone: z.string().meta({ description: 'Time zone of the organisation' }),
    accesses: z.array(access),
    next: uuidv7.optional().meta({ description: 'Ask `before` this for older ones' }),
  })
  .meta({ id: 'AccessLog' })

export type Access = z.infer<typeof access>
export type AccessLog = z.infer<typeof accessLog>
export type ClaimedPresence = (typeof claimedPresences)[number]
export type AccessWay = (typeof accessWays)[number]
export type AccessAct = z.infer<typeof accessAct>
export type AccessOutcome = z.infer<typeof accessOutcome>
