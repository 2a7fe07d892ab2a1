import * as z from 'zod'
import { slug } from '../scalar.ts'

/** The page that a site owner asks the hub to visit. */
export const visitAsked = z.strictObject({
  url: z.url({ protocol: /^https?$/, message: 'not_a_link' }).max(1000),
})

/** What is looked at on a page, in the order it is told. */
const installationChecks = [
  'allowed',
  'reached',
  'answered',
  'page',
  'script',
  'site',
  'integrity',
  'form',
  'service',
  'attributes',
  'policy_script',
  'policy_connect',
  'mixed',
  'seen',
] as const

/**
 * What was found of one of them: `good`; `wrong`, with what to change; `unsure`, where only a browser
 * can tell; `note`, which stops nothing. `why` tells cases of one check apart, `words` stand in its sentence.
 */
const line = z.strictObject({
  check: z.enum(installationChecks),
  found: z.enum(['good', 'wrong', 'unsure', 'note']),
  why: z.string().max(40),
  words: z.record(z.string(), z.string().max(300)),
})

/** What a visit found. Nothing of the page itself is kept. */
export const installation = z
  .strictObject({
    site: slug,
    url: z.string(),
    visited_at: z.iso.datetime(),
    lines: z.array(line),
  })
  .meta({ id: 'Installation' })

export type Installation = z.infer<typeof installation>
export type InstallationLine = z.infer<typeof line>
export type InstallationCheck = InstallationLine['check']
