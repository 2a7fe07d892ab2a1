import type { Form, Instrument, Item } from '../contract/catalogue/instrument.ts'
import { type Moment, moments } from '../contract/moment.ts'

/** Dimensions of the service itself: nobody can judge them before the request was served. */
const lived: readonly Item['dimension'][] = [
  'reliability',
  'responsiveness',
  'assurance',
  'empathy',
  'proof',
  'civic',
]

/** Aspects that are no judgement of what was lived. */
const wished: readonly Item['aspect'][] = ['predicted', 'desired', 'minimum']

/** Returns the moment from which an item may be judged: its own, else the default by dimension. */
function judgedFrom({ judged, dimension, aspect }: Item): Moment {
  return judged ?? (lived.includes(dimension) && !wished.includes(aspect) ? 'served' : 'page')
}

/** Returns whether an item may be judged at a moment. */
export function isJudgedAt(item: Item, moment: Moment): boolean {
  return moments.indexOf(judgedFrom(item)) <= moments.indexOf(moment)
}

/**
 * Returns when a form is asked. Without a moment of its own: once an online form was sent, or once
 * the request was served if one of its questions needs that. Extra questions have no say: they are
 * asked only where they may be judged.
 */
export function momentOf({ items, opening, draw }: Instrument, form: Form): Moment {
  if (form.moment) return form.moment
  const drawn = form.draws ? draw.flatMap(({ item, compared, twin }) => [item, compared, twin]) : []
  const asked = [opening, ...drawn, ...form.pages.flatMap((page) => page.items)]
  const isSubmitted = items.every(
    (item) => !asked.includes(item.item) || isJudgedAt(item, 'submitted'),
  )
  return isSubmitted ? 'submitted' : 'served'
}

/**
 * Returns the forms to ask at a moment: its own, else those of the nearest moment before it, whose
 * questions may be judged by then too. A request that was served may also be asked a campaign, where
 * an instrument has nothing else.
 */
export function formsAt<T extends { moment: Moment }>(forms: readonly T[], moment: Moment): T[] {
  const before = moments.slice(0, moments.indexOf(moment) + 1).reverse()
  const candidates: readonly Moment[] = moment === 'served' ? [...before, 'campaign'] : before
  for (const one of candidates) {
    const found = forms.filter((form) => form.moment === one)
    if (found.length > 0) return found
  }
  return []
}
