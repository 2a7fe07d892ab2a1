import type { Rules } from './rules.ts'

/** The organisation's identity provider, and how the hub is known there. */
export interface IdentitySettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** Scopes asked for; they must bring the claims that rights are made from. */
  scope: string
  /** Ways of signing in that are sure enough (`acr`), the one wished for first; any when empty. */
  acr?: readonly string[]
  /** What makes rights of claims; without rules the claim `parvis` says them. */
  rules?: Rules | null
}

declare module '../../platform/deps.ts' {
  interface Services {
    /** Where agents sign in; nobody can while it is `null`. */
    identityProvider: IdentitySettings | null
  }
}

/** Scopes asked for unless others are set. */
export const usualScope = 'openid profile email parvis'

/** The identity provider does not answer, or not as one. */
export class IdentityFault extends Error {}

/** What a browser brought back is not of the sign-in it came to. */
export class ReturnRefused extends Error {}

/** Who came back signed in by a way that is not sure enough for this hub. */
export class AssuranceTooLow extends Error {}
