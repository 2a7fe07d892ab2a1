import * as z from 'zod'
import { plainText } from '#shared/contract/scalar.ts'
import type { FaultKey } from './fault.ts'

/** The messages of these schemas are keys of the sentences that say what to correct. */
const message = (key: FaultKey) => ({ error: key })

/** Text a usager must write. */
export function written(max: number, missing: FaultKey) {
  return z
    .string()
    .trim()
    .min(1, { ...message(missing), abort: true })
    .refine((value) => [...value].length <= max, {
      ...message('tooLong'),
      params: { max },
      abort: true,
    })
    .refine((value) => plainText(max).safeParse(value).success, message('character'))
}

/** One answer of several. */
export function chosen<const T extends readonly [string, ...string[]]>(
  values: T,
  missing: FaultKey,
) {
  return z.enum(values, message(missing))
}

/** An e-mail address a usager must write. */
export const email = written(254, 'email').pipe(z.email(message('email')))

/** A real day, read from the three boxes it is typed in. */
export function day(missing: FaultKey) {
  return z.iso.date(message(missing))
}

/** A day as its three boxes say it: `2026-03-04` for 4, 3 and 2026, whatever they hold otherwise. */
export function dayTyped(typed: URLSearchParams, field: string): string {
  const part = (name: string, length: number) =>
    (typed.get(`${field}_${name}`) ?? '').trim().padStart(length, '0')
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
}

/** Text as it was typed; browsers end lines with two characters where one is meant. */
export function textTyped(typed: URLSearchParams, field: string): string {
  return (typed.get(field) ?? '').replaceAll('\r\n', '\n')
}
