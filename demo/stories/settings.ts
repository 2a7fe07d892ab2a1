import type { Register } from '../register/register.ts'

/** Settings of the page that leads through the demo. Addresses have no final slash. */
export interface StoriesSettings {
  hub: string
  site: string
  office: string
  identity: string
  inbox: string
  register: Register
  /** The folders of the built extension, as this machine names them. */
  extensions: { chrome: string; firefox: string }
}
