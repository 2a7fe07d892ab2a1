import * as z from 'zod'
import { type Rights, rights } from '#shared/contract/agents/agent.ts'
import { rightsBy } from './rights-by.ts'
import type { Rules } from './rules.ts'

/** A person authenticated by the identity provider. */
export interface Vouched {
  issuer: string
  subject: string
  name: string
  /** Their e-mail address, where the identity provider says that it verified it. */
  email: string | undefined
  /** `null` for a person without rights here. */
  rights: Rights | null
  /** The `sid` of the identity provider's session, where it sends one. */
  providerSession: string | undefined
}

/** A displayable name, shortened when too long. */
const name = z
  .string()
  .transform((said) => [...said.toWellFormed().replace(/\p{Cc}/gu, '')].slice(0, 120).join(''))
  .pipe(z.string().min(1))
  .optional()
  .catch(undefined)

const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  sid: z.string().min(1).max(255).optional().catch(undefined),
  name,
  given_name: name,
  usual_name: name,
  family_name: name,
  email: name,
  email_verified: z.literal(true).optional().catch(undefined),
  parvis: rights.nullable().catch(null).default(null),
})

/** Reads a person from claims: name (whole, or joined from its parts) and rights. */
export function readVouched(said: Readonly<Record<string, unknown>>, rules: Rules | null): Vouched {
  const read = claims.parse(said)
  const { given_name, usual_name, family_name, sub } = read
  const parts = [given_name, usual_name ?? family_name].filter((part) => part !== undefined)
  const whole = read.name ?? (parts.length > 0 ? parts.join(' ') : (read.email ?? sub))
  return {
    issuer: read.iss,
    subject: sub,
    name: [...whole].slice(0, 120).join(''),
    email: read.email_verified ? read.email : undefined,
    rights: rules ? rightsBy(rules, said) : read.parvis,
    providerSession: read.sid,
  }
}
