import * as z from 'zod'
import { delayUnits } from '#shared/contract/catalogue/norm.ts'
import { weekdays } from '#shared/contract/catalogue/opening.ts'
import { proofKinds } from '#shared/contract/catalogue/proof-kind.ts'
import { channels } from '#shared/contract/catalogue/service.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { closedWeek, week } from './week.ts'

const text = z.string()
const said = z.partialRecord(z.enum(usagerLocales), text.optional())
const unit = z.enum(delayUnits)

const step = z.strictObject({
  proof: z.enum(proofKinds),
  title: said,
  /** Empty where the step has no delay of its own. */
  within: z.strictObject({ count: text, unit }),
  channels: z.array(z.enum(channels)),
})

const adaptation = z.strictObject({ what: said, condition: said, ask: said })

/** When usagers are called, and how many of them. */
const slot = z.strictObject({ days: z.array(z.enum(weekdays)), from: text, to: text, places: text })

/** The form as it is filled in: numbers are what was typed, long lists are lines. */
export const written = z.strictObject({
  service: text,
  sector: text,
  name: said,
  /** In which languages besides French. */
  languages: z.array(z.enum(usagerLocales)),
  contact: z.strictObject({ name: text, phone: text, email: text, address: text }),
  /** Empty where no time to answer is announced. */
  answersWithin: z.strictObject({ count: text, unit }),
  files: text,
  /** Empty where calls have no slots. */
  slots: z.array(slot),
  /** In working days. Empty: as far as may be. */
  ahead: text,
  delay: text,
  unit,
  window: text,
  cost: said,
  result: said,
  sentence: said,
  /** Empty where no calendar is declared. */
  zone: text,
  whitMondayOff: z.boolean(),
  week,
  steps: z.array(step),
  acknowledgement: z.enum(['registration', 'receipt']),
  silence: z.enum(['undeclared', 'acceptance', 'rejection', 'nothing']),
  months: text,
  remedy: said,
  isLateSaid: z.boolean(),
  before: text,
  why: said,
  /** Who of the register is invited. */
  invites: z.enum(['nobody', 'all', 'share', 'monthly']),
  /** Of a hundred, as a percentage. */
  share: text,
  monthly: text,
  restDays: text,
  /** Of a hundred who send a form. Empty: as for the register. */
  submissions: text,
  adaptations: z.array(adaptation),
  territories: text,
  places: text,
  /** Hours of places that have their own, by place. */
  placeWeeks: z.record(text, week),
})

export type Written = z.infer<typeof written>
export type WrittenStep = z.infer<typeof step>
export type WrittenSlot = z.infer<typeof slot>
export type LocalisedDraft = z.infer<typeof said>
export type Unit = z.infer<typeof unit>

/** A text nobody wrote yet. */
export const emptySentence: LocalisedDraft = { fr: '' }

/** A step nobody described yet. */
export const newStep: WrittenStep = {
  proof: 'assigned',
  title: emptySentence,
  within: { count: '', unit: 'working' },
  channels: ['page'],
}

/** A service nobody declared yet: it begins with what every request goes through. */
export const newService: Written = {
  service: '',
  sector: '',
  name: emptySentence,
  languages: [],
  contact: { name: '', phone: '', email: '', address: '' },
  answersWithin: { count: '', unit: 'working' },
  files: '',
  slots: [],
  ahead: '',
  delay: '',
  unit: 'working',
  window: '',
  cost: emptySentence,
  result: emptySentence,
  sentence: emptySentence,
  zone: '',
  whitMondayOff: true,
  week: closedWeek(),
  steps: [
    {
      ...newStep,
      proof: 'acknowledged',
      title: { fr: 'Demande reçue', en: 'Request received' },
    },
    { ...newStep, proof: 'done', title: { fr: 'Demande terminée', en: 'Request completed' } },
  ],
  acknowledgement: 'registration',
  silence: 'undeclared',
  months: '',
  remedy: emptySentence,
  isLateSaid: false,
  before: '2',
  why: emptySentence,
  invites: 'nobody',
  share: '',
  monthly: '',
  restDays: '90',
  submissions: '',
  adaptations: [],
  territories: '',
  places: '',
  placeWeeks: {},
}
