import type { AnswerValue } from '#shared/contract/catalogue/answer.ts'
import type { ConfigurationContent } from '#shared/contract/catalogue/configuration.ts'
import type { Drawn, Form, Instrument } from '#shared/contract/catalogue/instrument.ts'
import type { Moment } from '#shared/contract/moment.ts'
import { defaultConfiguration } from '#shared/quality/default-configuration.ts'
import { instruments } from '#shared/quality/instruments/list.ts'
import { isJudgedAt, momentOf } from '#shared/quality/moments.ts'
import { usagerLocales } from '#shared/text/usager-locale.ts'
import { townNotice } from '../../world/town.ts'

/** A form of an instrument with one of its draws: a site of the benchmark asks it and nothing else. */
export interface AskedForm {
  site: string
  /** As the tables call it: instrument, form, drawn item. */
  name: string
  instrument: Instrument
  form: Form
  moment: Moment
  content: ConfigurationContent
  /** The opening answer after which the form says it is sorry, and one after which it does not. */
  marks: Readonly<Record<Mark, AnswerValue | undefined>>
}

/** How the opening question is answered. */
export type Mark = 'good' | 'bad'

/** Every form of every built-in instrument, with each of its draws, and with an extra question where one is possible. */
export const askedForms: readonly AskedForm[] = instruments.flatMap((instrument) =>
  instrument.forms.flatMap((form) => {
    const draws = form.draws ? instrument.draw : [undefined]
    return draws.map((drawn, at) => ask(instrument, form, drawn, at))
  }),
)

/** @param at of the draw: the extra questions take turns */
function ask(instrument: Instrument, form: Form, drawn: Drawn | undefined, at: number): AskedForm {
  const moment = momentOf(instrument, form)
  const extras = instrument.extras.filter(({ item }) =>
    instrument.items.some((one) => one.item === item && isJudgedAt(one, moment)),
  )
  const extra = extras[at % Math.max(extras.length, 1)]
  const words = [instrument.id, form.form, ...(drawn ? [drawn.item] : [])]
  return {
    site: words.join('-').toLowerCase(),
    name: words.join(' '),
    instrument,
    form,
    moment,
    content: {
      ...defaultConfiguration(instrument, townNotice),
      forms: [{ form: form.form, share: 1 }],
      draw: drawn ? [{ item: drawn.item, share: 1 }] : [],
      extras: extra ? [{ item: extra.item, bad: 1, other: 1 }] : [],
      languages: [...usagerLocales],
      asks: { helped: true, departement: true, handover: true },
      contact: { name: 'Accueil de la mairie', phone: '+33 1 99 00 12 34' },
    },
    marks: { good: instrument.satisfied.at(-1), bad: instrument.bad[0] },
  }
}
