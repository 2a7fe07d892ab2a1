import * as z from 'zod'
import { isBounded } from '../../pattern/is-bounded.ts'
import { lines } from '../../pattern/texts.ts'
import { promiseKey } from '../requests/signed-promise.ts'
import { instant, origin, plainText, slug } from '../scalar.ts'
import { toolRule } from './tool-rule.ts'

/** Which source the requests of a tool come from, so that number 12 of two tools never meet. */
const place = z
  .strictObject({
    origin,
    path: z
      .string()
      .max(200)
      .regex(/^(?:\/[\w.~%-]+)+$/)
      .optional()
      .meta({ description: 'Where on that origin; all of it when not said', example: '/rt' }),
    source: slug,
  })
  .meta({ id: 'ToolPlace' })

/** How references of the organisation are written, wherever they stand. */
const referencePattern = z
  .strictObject({
    pattern: z
      .string()
      .refine((one) => isBounded(one, lines), { message: 'unbounded_pattern' })
      .meta({
        description: 'A regular expression of bounded cost, without repetitions that have no end',
      }),
    source: slug.optional(),
  })
  .meta({ id: 'ReferencePattern' })

/** What an administrator signed: a rule, or that a version of one is withdrawn. */
export const signedRule = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('rule'), rule: toolRule, at: instant }),
  z.strictObject({
    says: z.literal('withdrawn'),
    id: toolRule.shape.id,
    version: toolRule.shape.version,
    at: instant,
  }),
])

/** What a signed rule says it is in its header, so that nothing else that is signed passes for one. */
export const ruleType = 'parvis-rule+jwt'

/** What the hub tells the extensions of an organisation: where its tools are, and how they are read. */
export const tools = z
  .strictObject({
    places: z.array(place).max(200),
    references: z.array(referencePattern).max(20),
    rules: z
      .array(z.string().max(60_000))
      .max(200)
      .meta({ description: 'Signed rules, as compact JWS (Ed25519)' }),
    keys: z.array(promiseKey).max(50).meta({ description: 'Who may have signed them' }),
  })
  .meta({ id: 'Tools' })

/** What an administrator signed, as it is kept, and under whose name. */
export const ruleSigned = z
  .strictObject({
    id: toolRule.shape.id,
    version: toolRule.shape.version,
    says: z.enum(['rule', 'withdrawn']),
    author: plainText(120),
    at: instant,
    signed: z.string().meta({ description: 'As compact JWS (Ed25519)' }),
  })
  .meta({ id: 'RuleSigned' })

/** Browsers that an extension of ours runs in. */
export const ruleBrowsers = ['chromium', 'firefox'] as const

/** What of a page a rule finds no more. */
export const ruleFields = ['page', 'root', 'reference', 'email', 'phone', 'name'] as const

/** That a rule does not fit its tool any more: which part of it, and never anything of a page. */
export const ruleFault = z
  .strictObject({
    rule: toolRule.shape.id,
    version: toolRule.shape.version,
    page: slug,
    field: z.enum(ruleFields),
    browser: z.enum(ruleBrowsers),
  })
  .meta({ id: 'RuleFault' })

/** How often rules did not fit their tools any more, those last seen first. */
export const ruleFaults = z
  .strictObject({
    days: z.int().meta({ description: 'How many days are counted, today included' }),
    faults: z.array(
      ruleFault.extend({
        count: z.int().min(1),
        first: z.iso.date().meta({ description: 'First day of these on which it was seen' }),
        last: z.iso.date(),
      }),
    ),
  })
  .meta({ id: 'RuleFaults' })

export type ToolPlace = z.infer<typeof place>
export type ReferencePattern = z.infer<typeof referencePattern>
export type SignedRule = z.infer<typeof signedRule>
export type Tools = z.infer<typeof tools>
export type RuleFault = z.infer<typeof ruleFault>
export type RuleSigned = z.infer<typeof ruleSigned>
export type RuleFaults = z.infer<typeof ruleFaults>
export type RuleField = (typeof ruleFields)[number]
