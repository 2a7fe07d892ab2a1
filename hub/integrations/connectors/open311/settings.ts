import * as z from 'zod'

/** Settings of a source that is read by GeoReport, beside those of every source. */
export const settings = {
  dialect: z.enum(['standard', 'fixmystreet', 'mark-a-spot']).default('standard'),
  format: z.enum(['json', 'xml', 'auto']).default('auto'),
  /** Below `url`; without it, where the dialect has it. */
  path: z
    .string()
    .regex(/^(?:\/[\w.~-]+)*$/)
    .optional(),
  jurisdiction_id: z.string().min(1).optional(),
  /** Requests of so many last days are read each time, whatever their state. */
  days: z.int().min(1).max(3_650).default(90),
  /** Days that one question may span; without it, as the dialect allows. */
  span: z.int().min(1).max(36_500).optional(),
  /** Of a source that has `page` and `page_size`. */
  page_size: z.int().min(1).max(1_000).optional(),
  /** A source that may be asked by `updated_after` and `updated_before`. */
  by_update: z.boolean().default(false),
  /** Where agents open a request, with `{id}` in it. */
  link: z
    .string()
    .regex(/^https?:\/\/(?=\S*$)\S*?\{id\}/)
    .optional(),
}
