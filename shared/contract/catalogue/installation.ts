import * as z from 'zod'
import { slug } from '../scalar.ts'

/** The page that the hub is to check. */
export const visitAsked = z.strictObject({
  url: z.url({ protocol: /^https?$/, message: 'not_a_link' }).max(1000),
})

/** Checks of a page, in the order of display. */
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
  'policy_image',
  'mixed',
  'seen',
] as const

/**
 * The result of one check: `good`; `wrong`, with what to change; `unsure`, only a browser can tell;
 * `note`, which blocks nothing. `why` distinguishes cases of one check, `words` are values of its
 * sentence.
 */
const line = z.strictObject({
  check: z.enum(installationChecks),
  found: z.enum(['good', 'wrong', 'unsure', 'note']),
  why: z.string().max(40),
  words: z.record(z.string(), z.string().max(300)),
})

/** The result of a page check. It holds no content of the page. */
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
