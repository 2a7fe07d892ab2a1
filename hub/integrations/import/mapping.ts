import * as z from 'zod'
import { zone } from '#shared/contract/scalar.ts'

const text = z.string().max(500)

/**
 * The source of a value: a constant or a column. `table` maps cells, case-insensitively;
 * `otherwise` is the default (`null`: nothing). `prefix` is prepended.
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

/** A date column: its format (ISO 8601 by default) and its time zone. */
const date = z.strictObject({ column: text, format: text.optional(), zone: zone.optional() })

/** The cell delimiter: neither a quote nor a line break. */
const delimiter = z
  .string()
  .regex(
    /^(?:\t|[^"\p{Cc}\p{Cs}\u2028\u2029\uFEFF])$/u,
    'A delimiter is one character, and neither a quote, a line end nor a control character but tab',
  )

/** Maps columns of a file to fields of a request. */
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
  outcome: value.optional(),
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

/** Fields of Open311 (GeoReport v2) by default; a mapping may override them. */
export const open311 = {
  channel: 'web',
  reference: { column: 'service_request_id' },
  kind: { column: 'service_name' },
  received_at: { column: 'requested_datetime' },
  promise: { column: 'expected_datetime' },
  observed_at: { column: 'updated_datetime' },
  state: { column: 'status', table: { open: 'in_progress', closed: 'closed' } },
} as const
