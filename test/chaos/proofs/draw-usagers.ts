import fc from 'fast-check'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'

/** What a mail server does with the letters of one mailbox, the first time it is given each. */
const passing = [
  'takes',
  'takes slowly',
  'greylists',
  'drops in the letter',
  'drops after the letter',
] as const

/** What a gateway does with the SMS to one telephone, the first time it is given each. */
const telephones = [
  'takes',
  'takes slowly',
  'is busy',
  'says 200 and no name',
  'says nothing',
] as const

/** What takes all it is given, sooner or later. */
const calm = ['takes', 'takes slowly'] as const

export type Mailbox = (typeof passing)[number] | 'has no such mailbox'
export type Telephone = (typeof telephones)[number]

/** Whether mail servers and gateways take all, or do what they do in the world. */
export type Weather = 'calm' | 'rough'

/** A usager, how they are reached, and how much they are told. */
export interface Usager {
  mailbox: Mailbox | null
  telephone: Telephone | null
  locale: UsagerLocale
  /** Steps after their request was received. */
  steps: number
}

/** Draws how usagers are reached. Whoever has no mailbox that takes anything has a telephone. */
function waysIn(weather: Weather): fc.Arbitrary<Pick<Usager, 'mailbox' | 'telephone'>> {
  const nothing = fc.constant(null)
  const usually = { weight: 1, arbitrary: fc.constant('takes' as const) }
  const mailboxes = fc.constantFrom<Mailbox>(...(weather === 'calm' ? calm : passing))
  const mailbox = fc.oneof(usually, { weight: 1, arbitrary: mailboxes })
  const of = fc.constantFrom<Telephone>(...(weather === 'calm' ? calm : telephones))
  const telephone = fc.oneof(usually, { weight: 1, arbitrary: of })
  const none = fc.constant<Mailbox>('has no such mailbox')
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ mailbox, telephone: nothing }) },
    { weight: 4, arbitrary: fc.record({ mailbox, telephone }) },
    { weight: 3, arbitrary: fc.record({ mailbox: nothing, telephone }) },
    { weight: 1, arbitrary: fc.record({ mailbox: none, telephone }) },
  )
}

/** Draws usagers who are owed so many proofs between them; the same seed draws the same. */
export function drawUsagers(proofs: number, seed: number, weather: Weather): Usager[] {
  const locales = fc.constantFrom(...usagerLocales)
  const usager = fc
    .tuple(waysIn(weather), locales, fc.integer({ min: 0, max: 8 }))
    .map(([ways, locale, steps]): Usager => ({ ...ways, locale, steps }))
  const drawn: Usager[] = []
  let left = proofs
  for (const one of fc.sample(usager, { numRuns: proofs, seed })) {
    if (left === 0) break
    const steps = Math.min(one.steps, left - 1)
    left -= steps + 1
    drawn.push({ ...one, steps })
  }
  return drawn
}
