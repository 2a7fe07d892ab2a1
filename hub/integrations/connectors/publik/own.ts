import * as z from 'zod'
import type { OpenSource } from '../../source-client/connector.ts'

/** The name of a form in addresses. */
export const formName = z.string().regex(/^[\w-]+$/)

const varname = z.string().regex(/^[A-Za-z_]\w*$/)

/** Settings that only Publik has. */
export const own = {
  /** Forms that are read: without it those that `services` names, and where it has `*`, all there are. */
  forms: z.array(formName).min(1).optional(),
  /** Field in which whoever files without an account says their address; then whole forms travel. */
  email_field: varname.optional(),
  /** The same for their number. */
  phone_field: varname.optional(),
  /** Publik looks for no person for such a key. */
  key_has_roles: z.boolean().default(false),
  /** Forms whose requests are shown to no agent here: Publik has such, and does not say which. */
  confidential_forms: z.array(formName).default([]),
}

/** What the hub signs its questions with: the name of an access and its key. */
export const secrets = { orig: z.string().min(1), key: z.string().min(1) }

/** One Publik, opened to be read. */
export type OpenPublik = OpenSource<
  z.output<z.ZodObject<typeof own>>,
  z.output<z.ZodObject<typeof secrets>>
>
