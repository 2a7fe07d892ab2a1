import { email } from './email.ts'
import { phone } from './phone.ts'
import type { Validator } from './validator.ts'

/** Every validator that a rule may name, one file each. */
export const validators: readonly Validator[] = [email, phone]
