import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'

/** The slug of a form. */
export const formName = z.string().regex(/^[\w-]+$/)

const varname = z.string().regex(/^[A-Za-z_]\w*$/)

/** Settings specific to Publik. */
export const own = {
  /** Forms to read: by default those in `services`; with `*` there, all. */
  forms: z.array(formName).min(1).optional(),
  /** Field with the address of a usager without an account; whole forms are then transferred. */
  email_field: varname.optional(),
  /** Field with their phone number. */
  phone_field: varname.optional(),
  /** The key has roles, so Publik searches no person for it. */
  key_has_roles: z.boolean().default(false),
  /** Forms hidden from agents: Publik does not mark its confidential forms. */
  confidential_forms: z.array(formName).default([]),
}

/** The name and key of the API access that signs calls. */
export const secrets = { orig: z.string().min(1), key: z.string().min(1) }

/** One opened Publik. */
export type OpenPublik = OpenSource<
  z.output<z.ZodObject<typeof own>>,
  z.output<z.ZodObject<typeof secrets>>
>
