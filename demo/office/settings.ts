import type { Register } from '../register/register.ts'

/** What the back office needs to know to open. */
export interface OfficeSettings {
  register: Register
  now: () => Date
}
