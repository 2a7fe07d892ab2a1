import * as z from 'zod'

/**
 * False alarms of all charts of an organisation in a year in which nothing changes, simulated with
 * their own references and numbers of answers. `low` and `high` hold in nine years of ten: the range
 * is wide where references are short.
 */
export const falseAlarms = z
  .strictObject({
    charts: z.int(),
    per_year: z.number(),
    low: z.int(),
    high: z.int(),
  })
  .meta({ id: 'FalseAlarms' })
