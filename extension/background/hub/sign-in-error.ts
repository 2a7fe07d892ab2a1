import type { SignIn } from '../../shared/state.ts'

export type Why = Extract<SignIn, { state: 'failed' }>['why']

/** A sign-in that ends here, and why. */
export class Stopped extends Error {
  readonly why: Why
  constructor(why: Why) {
    super(why)
    this.why = why
  }
}
