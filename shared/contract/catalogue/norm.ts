import * as z from 'zod'
import { localised } from '../scalar.ts'

/** Units of a time limit: *jours ouvrés*, *jours ouvrables*, calendar days, months. */
export const delayUnits = ['working', 'business', 'calendar', 'month'] as const

/** Longest time limit, in days of any kind: ten years. */
export const mostDays = 3_650

/** The same in months. */
export const mostMonths = 120

/** Longest name of a result, in characters: it stands before a date. */
export const mostResult = 40

/** A duration with its unit. */
export const delay = z
  .strictObject({ count: z.int().min(0).max(mostDays), unit: z.enum(delayUnits) })
  .refine(({ count, unit }) => unit !== 'month' || count <= mostMonths, {
    message: 'too_many_months',
    path: ['count'],
  })

/** The service standard: time limit of the whole request, width of a window, price. */
export const norm = z
  .strictObject({
    delay: z
      .int()
      .min(0)
      .max(mostDays)
      .meta({ description: 'Counted from receipt; 0: none announced' }),
    unit: z.enum(delayUnits).default('calendar').meta({ description: 'What `delay` counts' }),
    window: z
      .int()
      .min(1)
      .max(168)
      .optional()
      .meta({ description: 'Widest window of an appointment, in hours' }),
    cost: localised.optional().meta({ description: 'What it costs the usager, in words' }),
    result: localised
      .check(({ value, issues }) => {
        for (const [locale, text] of Object.entries(value))
          if ([...(text ?? '')].length > mostResult)
            issues.push({ code: 'custom', message: 'too_long', path: [locale], input: value })
      })
      .optional()
      .meta({
        description:
          'What is true when a request is done, as the name of its date: *Repaired*, *Certificate sent*',
      }),
    sentence: localised.meta({ description: 'The whole of it, as usagers read it' }),
  })
  .refine(({ delay, unit }) => unit !== 'month' || delay <= mostMonths, {
    message: 'too_many_months',
    path: ['delay'],
  })

export type DelayUnit = (typeof delayUnits)[number]
