import * as z from 'zod'
import { instant } from '../scalar.ts'

/**
 * Why a witness did not countersign the newest seals. `gone`: it is not reached. `slow`: it answers
 * too late. `unknowing`: it has not the key of this log, or does not answer as a witness. `lying`: its
 * key did not sign its answer. `disagreeing`: it saw other seals than this hub holds.
 */
const witnessTrouble = z.enum(['gone', 'slow', 'unknowing', 'lying', 'disagreeing'])

/** What an administrator looks after: the backups of the hub, the witnesses of the access log. */
export const operations = z
  .strictObject({
    zone: z.string().meta({ description: 'Time zone of the organisation' }),
    backup: z.strictObject({
      written_at: instant.nullable().meta({ description: 'Of the newest backup of the hub' }),
      is_old: z.boolean().meta({ description: 'It is more than two days old' }),
      failed_at: instant.nullable().meta({ description: 'Of the newest failure since' }),
    }),
    witnesses: z.array(
      z.strictObject({ witness: z.string(), trouble: witnessTrouble, since: instant }),
    ),
  })
  .meta({ id: 'Operations' })

export type Operations = z.infer<typeof operations>
export type WitnessTrouble = z.infer<typeof witnessTrouble>
