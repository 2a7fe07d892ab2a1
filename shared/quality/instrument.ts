import type { AnswerValue } from '../contract/catalogue/answer.ts'
import type { Instrument, Item, Scale } from '../contract/catalogue/instrument.ts'

/** Returns an item by its name. */
export function findItem(instrument: Instrument, name: string): Item | undefined {
  return instrument.items.find(({ item }) => item === name)
}

/** Returns the scale of an item. */
export function scaleOf(instrument: Instrument, item: Item): Scale {
  const scale = instrument.scales[item.scale]
  if (!scale) throw new RangeError(`${instrument.id} has no scale ${item.scale}`)
  return scale
}

/** Returns every answer of a scale, points first. */
export function answersOf(scale: Scale) {
  return [...scale.answers, ...scale.aside]
}

/** Returns the stored name of one choice of a multiple-choice item: `1` chosen, `0` not. */
export function choiceName(item: string, value: AnswerValue): string {
  return `${item}_${value}`
}
