import * as z from 'zod'
import { isBounded } from '../../pattern/is-bounded.ts'
import { isMadeUp } from '../../pattern/is-made-up.ts'
import { nameText, origin, slug } from '../scalar.ts'

/** Validators for the values of a rule, by name. */
export const validatorNames = [
  'email',
  'phone',
  'ref:publik',
  'ref:ds',
  'ref:rt',
  'ref:redmine',
  'ref:glpi',
  'ref:zammad',
  'ref:chatwoot',
  'code:publik',
  'uuid',
  'siret',
] as const

const selector = z
  .string()
  .min(1)
  .max(200)
  .refine((one) => !isMadeUp(one), { message: 'hashed_class' })

/** A selector, and at most two fallbacks for when it finds nothing. */
const selectors = z.array(selector).min(1).max(3)

/** A regular expression of bounded cost, with the flag `u`. */
const pattern = z.string().refine((one) => isBounded(one), { message: 'unbounded_pattern' })

/** The same, with a group `value`. */
const picking = pattern.refine((one) => one.includes('(?<value>'), { message: 'no_value_group' })

/** Attributes that may be read: what a tool says of an element, and never what is typed in it. */
const attribute = z
  .string()
  .regex(/^(?:href|title|id|aria-label|aria-activedescendant|data-[a-z0-9][a-z0-9-]{0,40})$/)

/**
 * Position of a value: the elements, and the group `value` of a pattern in their text, or in the
 * text of one of their attributes.
 */
const placeInPage = z.strictObject({
  text: selectors,
  attribute: attribute.optional().meta({ description: 'Read in place of the text' }),
  pick: picking.optional(),
})

/** Where to read what a page is about: in a part of the URL, or on the page. */
const way = z.union([
  z.strictObject({ path: picking }),
  z.strictObject({ search: z.string().regex(/^[\w.-]{1,60}$/) }),
  z.strictObject({ hash: picking }),
  placeInPage,
])

const ways = z.array(way).min(1).max(4).meta({
  description: 'All of them must find it: an address changes before its page does',
})

/** A value: a named validator, or a pattern. */
const as = z.union([z.enum(validatorNames), z.strictObject({ shape: pattern })])

/** What is said of every kind of page. */
const common = {
  page: slug.meta({ description: 'Name of this kind of page, once in a rule' }),
  when: z.strictObject({
    path: pattern.meta({ description: 'Of the path of the address' }),
    search: z.record(z.string().regex(/^[\w.-]{1,60}$/), pattern).optional(),
    hash: pattern.optional().meta({ description: 'Of what follows `#`' }),
    all: z
      .array(selector)
      .max(5)
      .optional()
      .meta({ description: 'Elements that only this kind of page has' }),
  }),
  frame: selector
    .optional()
    .meta({ description: 'A frame of the same origin that holds the page' }),
  root: selector.meta({
    description: 'What holds one request or one message; outside of it nothing is seen',
  }),
  trust: z.literal('likely').optional().meta({
    description: 'Where the rule was not tried on the tool itself: nothing is sure, all is likely',
  }),
  fields: z
    .strictObject({
      email: placeInPage.optional(),
      phone: placeInPage.optional(),
      name: placeInPage.optional(),
    })
    .meta({
      description: 'What the page shows of the usager: of that request, or who sent that message',
    }),
  excluded: z
    .array(selector)
    .max(20)
    .optional()
    .meta({ description: 'Zones that are not read, beside what never is' }),
  own: selectors.optional().meta({ description: 'Where the agent’s own identity stands' }),
}

/** A file: a page about one request, known by its reference. */
const filePage = z
  .strictObject({ ...common, reference: z.strictObject({ ways, as }) })
  .refine(({ fields, reference }) => isAnchored(fields, reference.ways), {
    message: 'not_anchored',
    path: ['reference', 'ways'],
  })

/** A correspondence: a page that shows one message, or one conversation, known by its identifier. */
const messagePage = z
  .strictObject({
    ...common,
    message: z.strictObject({ ways }).meta({
      description: 'The identifier of the message or conversation that is open, as the tool has it',
    }),
    recipients: placeInPage.optional().meta({
      description: 'Whom the message is for: of one that the agent sent, the usager',
    }),
    subject_line: placeInPage.optional().meta({
      description:
        'The line about what the message is; references of the organisation are looked for in it',
    }),
    many: selectors.optional().meta({
      description: 'What only a message to many has: a mark of its list, a sixth recipient',
    }),
  })
  .refine(({ fields, message }) => isAnchored(fields, message.ways), {
    message: 'not_anchored',
    path: ['message', 'ways'],
  })

const page = z.union([filePage, messagePage])

/**
 * A rule to read one tool's pages: data, never code. It applies only to granted origins, and with
 * `origins` only to those of them.
 */
export const toolRule = z
  .strictObject({
    schema: z.literal(1),
    id: z
      .string()
      .regex(/^[a-z][a-z0-9.-]{0,63}$/)
      .meta({ description: 'Name of the rule, for ever the same', example: 'org.publik' }),
    version: z.int().min(1).max(9999).meta({ description: 'One more at each change' }),
    tool: z.strictObject({
      name: nameText(60).min(1).meta({ description: 'The tool as people call it' }),
      versions: nameText(60).optional().meta({ description: 'Versions it was tried on' }),
    }),
    origins: z.array(origin).min(1).max(20).optional(),
    pages: z.array(page).min(1).max(8),
  })
  .refine(({ pages }) => new Set(pages.map(({ page: name }) => name)).size === pages.length, {
    message: 'page_twice',
    path: ['pages'],
  })
  .meta({ id: 'ToolRule' })

/** A rule that reads data of a person must also read on the page what that page is about. */
function isAnchored(fields: object, ways: readonly z.infer<typeof way>[]): boolean {
  return Object.keys(fields).length === 0 || ways.some((one) => 'text' in one)
}

/** The ways to what a page is about: its reference, or which message is open. */
export function waysOf(page: ToolPage): readonly Way[] {
  return 'message' in page ? page.message.ways : page.reference.ways
}

export type ToolRule = z.infer<typeof toolRule>
export type ToolPage = z.infer<typeof page>
export type FilePage = z.infer<typeof filePage>
export type MessagePage = z.infer<typeof messagePage>
export type PlaceInPage = z.infer<typeof placeInPage>
export type Way = z.infer<typeof way>
export type ValueShape = z.infer<typeof as>
export type ValidatorName = (typeof validatorNames)[number]
