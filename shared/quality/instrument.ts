import type { AnswerValue } from '../contract/catalogue/answer.ts'
import type { Instrument, Item, Scale } from '../contract/catalogue/instrument.ts'

/** An item by its name. */
export function findItem(instrument: Instrument, name: string): Item | undefined {
  return instrument.items.find(({ item }) => item === name)
}

/** The scale of an item. */
export function scaleOf(instrument: Instrument, item: Item): Scale {
  const scale = instrument.scales[item.scale]
  if (!scale) throw new RangeError(`${instrument.id} has no scale ${item.scale}`)
  return scale
}

/** Every answer a scale takes, points first. */
export function answersOf(scale: Scale) {
  return [...scale.answers, ...scale.aside]
}

/** Name under which one choice of an item that takes several is kept: `1` chosen, `0` not. */
export function choiceName(item: string, value: AnswerValue): string {
  return `${item}_${value}`
}
