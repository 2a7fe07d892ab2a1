import type { Drawn, Form, Instrument } from '../contract/catalogue/instrument.ts'
import { thirdOf } from './configured.ts'
import { isJudgedAt, momentOf } from './moments.ts'

/** One possible visit: a form and its draw, with the path of each question. */
export interface PossibleVisit {
  form: string
  /** Index of the form in the instrument. */
  at: number
  asked: readonly Asked[]
}

/** A question, and its path in the instrument. */
interface Asked {
  item: string
  path: (string | number)[]
}

/**
 * Returns every possible visit, with its questions in order. All extra questions are included that
 * may be judged by then, because a change of the opening answer may lead to each.
 */
export function possibleVisits(instrument: Instrument): PossibleVisit[] {
  const opening: Asked = { item: instrument.opening, path: ['opening'] }
  const extras = instrument.extras.map(
    ({ item }, at): Asked => ({ item, path: ['extras', at, 'item'] }),
  )
  const byName = new Map(instrument.items.map((one) => [one.item, one]))
  return instrument.forms.flatMap((form, at) => {
    const moment = momentOf(instrument, form)
    const following = extras.filter(({ item: name }) => {
      const item = byName.get(name)
      return !item || isJudgedAt(item, moment)
    })
    const pages = form.pages.flatMap(({ items }, page) =>
      items.map(
        (item, index): Asked => ({ item, path: ['forms', at, 'pages', page, 'items', index] }),
      ),
    )
    const draws = form.draws ? instrument.draw.map((one, index) => drawnOf(form, one, index)) : [[]]
    return draws.map(
      (drawn): PossibleVisit => ({
        form: form.form,
        at,
        asked: [
          ...drawn.filter(({ path }) => path.at(-1) === 'before'),
          opening,
          ...drawn.filter(({ path }) => path.at(-1) !== 'before'),
          ...pages,
          ...following,
        ],
      }),
    )
  })
}

function drawnOf(form: Form, drawn: Drawn, index: number): Asked[] {
  const third = thirdOf(form, drawn)
  const at = (item: string | undefined, key: string): Asked[] =>
    item === undefined ? [] : [{ item, path: ['draw', index, key] }]
  return [
    ...(form.needs === 'start' ? at(drawn.before, 'before') : []),
    ...at(drawn.item, 'item'),
    ...at(third, drawn.twin === undefined ? 'compared' : 'twin'),
  ]
}
