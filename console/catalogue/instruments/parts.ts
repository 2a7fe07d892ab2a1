import type { OfferedInstrument } from '#shared/contract/catalogue/site-settings.ts'
import { fragments } from '../../route/page.ts'
import type { Written } from './written.ts'

/** The parts of the form, in their order, each with the fields that are written in it. */
export const partFields = {
  instrument: ['instrument'],
  forms: ['forms'],
  draw: ['draw', 'how'],
  extras: ['extras'],
  invitation: ['invited', 'restDays', 'open'],
  languages: ['languages'],
  comment: ['comment'],
  asksMore: ['helped', 'departement', 'handover'],
  contact: ['hasContact', 'contact'],
  notice: ['controller', 'purpose', 'basis', 'rights', 'officer'],
  retention: ['commentMonths', 'answerMonths'],
} as const satisfies Readonly<Record<string, readonly (keyof Written)[]>>

/** A part of the form: its name in the address, and in the words of the page. */
export type Part = keyof typeof partFields

/** The page where a site's own questions are written: beside the parts, with a form of its own. */
export const ownPart = 'own'

const parts = Object.keys(partFields) as Part[]

/** The part an address names; `null` for none. */
export function partNamed(name: string | null): Part | null {
  return parts.find((part) => part === name) ?? null
}

/** The address of what a site asks, or of one part of it: `#questions/valmont/languages`. */
export function partAddress(site: string, part?: string): string {
  return [fragments.questions, site, ...(part === undefined ? [] : [part])].join('/')
}

/** The parts of which an instrument has something to settle. */
export function partsOf({ draw, extras }: Pick<OfferedInstrument, 'draw' | 'extras'>): Part[] {
  return parts.filter(
    (part) =>
      !(part === 'draw' && draw.length === 0) && !(part === 'extras' && extras.length === 0),
  )
}

/** Whether what is written in a part differs from what was saved. */
export function isChanged(part: Part, draft: Written, saved: Written): boolean {
  return partFields[part].some(
    (name) => JSON.stringify(draft[name]) !== JSON.stringify(saved[name]),
  )
}
