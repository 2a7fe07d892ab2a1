import type { Register } from '../register/register.ts'

/** Settings of the back office. */
export interface OfficeSettings {
  register: Register
  now: () => Date
}
