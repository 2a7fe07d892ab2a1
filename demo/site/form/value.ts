import * as z from 'zod'
import { plainText } from '#shared/contract/scalar.ts'
import type { FaultKey } from './fault.ts'

/** The messages of these schemas are keys of error sentences. */
const message = (key: FaultKey) => ({ error: key })

/** Requires a text. */
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

/** Requires one of several answers. */
export function chosen<const T extends readonly [string, ...string[]]>(
  values: T,
  missing: FaultKey,
) {
  return z.enum(values, message(missing))
}

/** Requires an e-mail address. */
export const email = written(254, 'email').pipe(z.email(message('email')))

/** Requires a mobile number of France, or one of another country with its code. */
export const mobile = z
  .string()
  .regex(/^(?:0[67](?:[ .-]?\d{2}){4}|\+\d(?:[ .-]?\d){6,14})$/, message('phone'))

/** Requires a valid date, from three boxes. */
export function day(missing: FaultKey) {
  return z.iso.date(message(missing))
}

/** Joins three boxes into a date: `2026-03-04` for 4, 3 and 2026. */
export function dayTyped(typed: URLSearchParams, field: string): string {
  const part = (name: string, length: number) =>
    (typed.get(`${field}_${name}`) ?? '').trim().padStart(length, '0')
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`
}

/** Returns a typed text with normalised line breaks (browsers send CRLF). */
export function textTyped(typed: URLSearchParams, field: string): string {
  return (typed.get(field) ?? '').replaceAll('\r\n', '\n')
}
