import * as z from 'zod'

/** What a usager who is present reads to the agent from the page of their request. */
export const presenceCode = z
  .string()
  .regex(/^\d{6}$/)
  .optional()
  .meta({ description: 'With `present`: the code on the page of their request; it proves it once' })

/** What came of it. */
export const presenceOutcome = z.boolean().optional().meta({
  description: 'With a `presence_code`: whether it proved that the usager is present',
})
