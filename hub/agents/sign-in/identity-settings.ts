import type { Rules } from './rules.ts'

/** The organisation's identity provider, and the client id and secret of the hub there. */
export interface IdentitySettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Scopes to request; they must return the claims that the rules read. */
  scope: string
  /** Accepted `acr` values, the preferred one first; any value when empty. */
  acr?: readonly string[]
  /** Rules that map claims to rights; without rules the claim `parvis` holds the rights. */
  rules?: Rules | null
}

declare module '../../platform/deps.ts' {
  interface Deps {
    /** The identity provider of agents; `null` disables sign-in. */
    identityProvider: IdentitySettings | null
  }
}

/** Default scopes. */
export const usualScope = 'openid profile email parvis'

/** The identity provider doesn't answer, or answers wrongly. */
export class IdentityFault extends Error {}

/** The browser returned with parameters of another sign-in. */
export class ReturnRefused extends Error {}

/** The person signed in with too low an assurance level (`acr`). */
export class AssuranceTooLow extends Error {}
