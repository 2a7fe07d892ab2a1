import type { SignInState } from '../../shared/state.ts'

export type SignInFault = Extract<SignInState, { state: 'failed' }>['why']

/** A sign-in that failed, and why. */
export class SignInError extends Error {
  readonly why: SignInFault
  constructor(why: SignInFault) {
    super(why)
    this.why = why
  }
}
