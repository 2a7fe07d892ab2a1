import * as z from 'zod'
import { isBounded } from '../pattern/is-bounded.ts'
import { slug } from './scalar.ts'

/** How references of the organisation are written, wherever they stand. */
const referencePattern = z
  .strictObject({
    pattern: z.string().refine(isBounded, { message: 'unbounded_pattern' }),
    source: slug.optional(),
  })
  .meta({ id: 'ReferencePattern' })

/** What of a page a rule finds no more. */
const ruleFields = ['page', 'root', 'reference', 'email', 'phone', 'name'] as const

export type ReferencePattern = z.infer<typeof referencePattern>
export type RuleField = (typeof ruleFields)[number]
