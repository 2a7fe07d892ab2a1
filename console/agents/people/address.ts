import { fragments } from '../../route/page.ts'

/** What stands in the place of a person while one is invited; no id of a person is this. */
export const invited = '+'

/** The address of one person in the console, or of the form that invites one. */
export function addressOf(person: string): string {
  return `${fragments.people}/${person}`
}
