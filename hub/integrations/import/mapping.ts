import * as z from 'zod'
import { zone } from '#shared/contract/scalar.ts'

const text = z.string().max(500)

/**
 * Where a value comes from: the same for all, or a column. `table` says what a cell means, whatever
 * its case; `otherwise`, what one that is not in it means (`null`: nothing). `prefix` comes before.
 */
const value = z.union([
  text,
  z.strictObject({
    column: text,
    table: z.record(text, text.nullable()).optional(),
    otherwise: text.nullable().optional(),
    prefix: text.optional(),
  }),
])

/** A column that holds a moment: how it is written, ISO 8601 if not said, and on which clocks. */
const date = z.strictObject({ column: text, format: text.optional(), zone: zone.optional() })

/** What stands between cells: nothing that a cell or the end of a line is told by. */
const delimiter = z
  .string()
  .regex(
    /^(?:\t|[^"\p{Cc}\p{Cs}\u2028\u2029\uFEFF])$/u,
    'A delimiter is one character, and neither a quote, a line end nor a control character but tab',
  )

/** Which column of a file says what of a request. */
export const mapping = z.strictObject({
  title: text.optional(),
  zone,
  delimiter: delimiter.optional(),
  encoding: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  reference: value,
  service: value,
  channel: value,
  locale: value,
  kind: value.optional(),
  territory: value.optional(),
  place: value.optional(),
  link: value.optional(),
  email: value.optional(),
  phone: value.optional(),
  state: value.optional(),
  received_at: date,
  promise: z
    .union([
      z.literal('norm'),
      date.extend({ basis: z.enum(['norm', 'law', 'agent']).default('norm') }),
    ])
    .optional(),
  closed_at: date.optional(),
  observed_at: date.optional(),
})

export type Mapping = z.infer<typeof mapping>
export type Value = z.infer<typeof value>
export type DateColumn = z.infer<typeof date>

/** What Open311 (GeoReport v2) says of a request; a mapping may say otherwise. */
export const open311 = {
  channel: 'web',
  reference: { column: 'service_request_id' },
  kind: { column: 'service_name' },
  received_at: { column: 'requested_datetime' },
  promise: { column: 'expected_datetime' },
  observed_at: { column: 'updated_datetime' },
  state: { column: 'status', table: { open: 'in_progress', closed: 'closed' } },
} as const
