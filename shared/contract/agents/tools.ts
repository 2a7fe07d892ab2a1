import * as z from 'zod'
import { isBounded } from '../../pattern/is-bounded.ts'
import { lines } from '../../pattern/texts.ts'
import { promiseKey } from '../requests/signed-promise.ts'
import { instant, origin, plainText, slug } from '../scalar.ts'
import { toolRule } from './tool-rule.ts'

/** The source of a tool's requests, so that number 12 of two tools never meet. */
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

/** Pattern of the organisation's references on any page. */
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

/** A statement signed by an administrator: a rule, or the withdrawal of a version. */
export const signedRule = z.discriminatedUnion('says', [
  z.strictObject({ says: z.literal('rule'), rule: toolRule, at: instant }),
  z.strictObject({
    says: z.literal('withdrawn'),
    id: toolRule.shape.id,
    version: toolRule.shape.version,
    at: instant,
  }),
])

/** Type in the header of a signed rule, so that no other signed text passes for one. */
export const ruleType = 'parvis-rule+jwt'

/** Configuration of an organisation's extensions: its tools, and the rules to read them. */
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

/** A stored signed statement, with its author. */
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

/** Browsers of our extension. */
export const ruleBrowsers = ['chromium', 'firefox'] as const

/** Parts of a page that a rule no longer finds. */
export const ruleFields = [
  'page',
  'root',
  'reference',
  'message',
  'email',
  'phone',
  'name',
] as const

/** A report that a rule no longer fits its tool: which part, and no content of a page. */
export const ruleFault = z
  .strictObject({
    rule: toolRule.shape.id,
    version: toolRule.shape.version,
    page: slug,
    field: z.enum(ruleFields),
    browser: z.enum(ruleBrowsers),
  })
  .meta({ id: 'RuleFault' })

/** Counts of such reports, the latest first. */
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
