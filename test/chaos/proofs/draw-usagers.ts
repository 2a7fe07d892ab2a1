import fc from 'fast-check'
import { type UsagerLocale, usagerLocales } from '#shared/text/usager-locale.ts'

/** What a mail server does with the letters of one mailbox, the first time it is given each. */
export const mailboxes = [
  'takes',
  'takes slowly',
  'greylists',
  'drops in the letter',
  'drops after the letter',
  'has no such mailbox',
] as const

/** What a gateway does with the SMS to one telephone, the first time it is given each. */
export const telephones = [
  'takes',
  'takes slowly',
  'is busy',
  'says 200 and no name',
  'says nothing',
] as const

export type Mailbox = (typeof mailboxes)[number]
export type Telephone = (typeof telephones)[number]

/** A usager, how they are reached, and how much they are told. */
export interface Usager {
  mailbox: Mailbox | null
  telephone: Telephone | null
  locale: UsagerLocale
  /** Steps after their request was received. */
  steps: number
}

const mailbox = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mailbox>('takes') },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Mailbox>(
      ...mailboxes.filter((one) => one !== 'has no such mailbox'),
    ),
  },
)
const telephone = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Telephone>('takes') },
  { weight: 6, arbitrary: fc.constantFrom(...telephones) },
)
const nothing = fc.constant(null)

/** Whoever has no mailbox that takes anything has a telephone: all can be told. */
const reached = fc.oneof(
  { weight: 4, arbitrary: fc.record({ mailbox, telephone: nothing }) },
  { weight: 4, arbitrary: fc.record({ mailbox, telephone }) },
  { weight: 3, arbitrary: fc.record({ mailbox: nothing, telephone }) },
  {
    weight: 1,
    arbitrary: fc.record({ mailbox: fc.constant<Mailbox>('has no such mailbox'), telephone }),
  },
)

const usager: fc.Arbitrary<Usager> = fc
  .tuple(reached, fc.constantFrom(...usagerLocales), fc.integer({ min: 0, max: 8 }))
  .map(([ways, locale, steps]) => ({ ...ways, locale, steps }))

/** Draws usagers who are owed so many proofs between them; the same seed draws the same. */
export function drawUsagers(proofs: number, seed: number): Usager[] {
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
