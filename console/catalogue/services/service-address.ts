import { fragments } from '../../route/page.ts'

/** What stands in the place of a short name while a service is begun; no short name is this. */
export const begun = '+'

/** What follows the address of a service: the texts of its messages. */
export const textsPart = 'textes'

/** The address of one service in the console, or of a new one. */
export function addressOf(service: string): string {
  return `${fragments.services}/${service}`
}
