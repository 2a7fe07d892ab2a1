import * as z from 'zod'

/** Settings of a GeoReport source, besides those of every source. */
export const settings = {
  dialect: z.enum(['standard', 'fixmystreet', 'mark-a-spot']).default('standard'),
  format: z.enum(['json', 'xml', 'auto']).default('auto'),
  /** Path below `url`; by default that of the dialect. */
  path: z
    .string()
    .regex(/^(?:\/[\w.~-]+)*$/)
    .optional(),
  jurisdiction_id: z.string().min(1).optional(),
  /** Number of last days whose requests are read each time, whatever their state. */
  days: z.int().min(1).max(3_650).default(90),
  /** Longest date range of one query, in days; by default that of the dialect. */
  span: z.int().min(1).max(36_500).optional(),
  /** Page size, for a source with `page` and `page_size`. */
  page_size: z.int().min(1).max(1_000).optional(),
  /** The source supports `updated_after` and `updated_before`. */
  by_update: z.boolean().default(false),
  /** The link for agents, with `{id}` in it. */
  link: z
    .string()
    .regex(/^https?:\/\/(?=\S*$)\S*?\{id\}/)
    .optional(),
}
