import type { Instrument } from '../contract/catalogue/instrument.ts'
import { translations } from './words.ts'

/** Returns the items of version 1, which asked the opening question in other words. */
export const pastItems = ({ items }: Instrument): Instrument['items'] =>
  items
    .filter(({ dimension }) => dimension !== 'effectiveness')
    .map(({ judged: _, ...item }) =>
      item.dimension === 'overall'
        ? { ...item, wording: translations((words) => words.parvis.overallBefore) }
        : item,
    )
