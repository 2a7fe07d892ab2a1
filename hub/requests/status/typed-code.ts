import * as z from 'zod'
import { readTyped } from './read-typed.ts'

/** A typed code: complete, though perhaps unknown. */
export const typedCode = z
  .string()
  .max(64)
  .refine((typed) => readTyped(typed) !== null, { message: 'not_a_code' })
  .meta({
    description: '`S-` and 16 characters of Crockford base 32, in fours; read without `S-` too',
    example: 'S-7K3M-9QRT-A0BC-DEFG',
  })
