import type { Form, Instrument } from '../contract/catalogue/instrument.ts'
import type { InstrumentFault } from './instrument-fault.ts'
import { isJudgedAt, momentOf } from './moments.ts'
import { possibleVisits } from './visits.ts'

/**
 * Returns faults of questions asked before they may be judged, and of forms that the moment and the
 * drawn item do not tell apart.
 */
export function checkMoments(instrument: Instrument): InstrumentFault[] {
  return [...checkJudged(instrument), ...checkAlike(instrument), ...checkStart(instrument)]
}

/** Returns the items that a form asks before they may be judged. */
export function listJudgedLater(instrument: Instrument, form: Form): string[] {
  const moment = momentOf(instrument, form)
  const byName = new Map(instrument.items.map((one) => [one.item, one]))
  const asked = possibleVisits({ ...instrument, forms: [form] }).flatMap((visit) => visit.asked)
  return [...new Set(asked.map(({ item }) => item))].filter((name) => {
    const item = byName.get(name)
    return item && !isJudgedAt(item, moment)
  })
}

function checkJudged(instrument: Instrument): InstrumentFault[] {
  return instrument.forms.flatMap((form, at) =>
    listJudgedLater(instrument, form).map((item): InstrumentFault => {
      return { path: ['forms', at], fault: 'judged_too_early', values: { item, form: form.form } }
    }),
  )
}

/** The hub derives the form from its moment and whether an item was drawn. */
function checkAlike(instrument: Instrument): InstrumentFault[] {
  const known = new Map<string, string>()
  return instrument.forms.flatMap((form, at): InstrumentFault[] => {
    const isFromStart = form.needs === 'start'
    const key = isFromStart ? 'start' : `${momentOf(instrument, form)} ${form.draws ?? false}`
    const other = known.get(key)
    known.set(key, other ?? form.form)
    return other === undefined || other === form.form
      ? []
      : [{ path: ['forms', at], fault: 'forms_alike', values: { form: form.form, other } }]
  })
}

/** A form for the start of a procedure asks there for the prediction of what it draws. */
function checkStart({ forms, draw }: Instrument): InstrumentFault[] {
  return forms.flatMap(({ form, needs, draws }, at): InstrumentFault[] =>
    needs === 'start' && !(draws && draw.every(({ before }) => before !== undefined))
      ? [{ path: ['forms', at, 'needs'], fault: 'start_asks_nothing', values: { form } }]
      : [],
  )
}
