import type { Instrument } from '../../contract/catalogue/instrument.ts'
import { translations } from '../words.ts'
import { campaign } from './campaign.ts'
import { parvis } from './parvis.ts'

/** Returns the items of version 1, which asked the opening question in other words. */
const pastItems = ({ items }: Instrument): Instrument['items'] =>
  items
    .filter(({ dimension }) => dimension !== 'effectiveness')
    .map(({ judged: _, ...item }) =>
      item.dimension === 'overall'
        ? { ...item, wording: translations((words) => words.parvis.overallBefore) }
        : item,
    )

const { reached: _, ...pastScales } = parvis.scales

/**
 * Past versions: no site starts with them, but what they asked stays readable, and a site that
 * has one goes on with it. Version 1 of `parvis` asked everything as soon as a form was sent.
 */
export const pastInstruments: readonly Instrument[] = [
  {
    ...parvis,
    version: 1,
    scales: pastScales,
    items: pastItems(parvis),
    forms: [
      { form: 'A', moment: 'submitted', share: 0.8, draws: true, compares: true, pages: [] },
      { form: 'B', moment: 'submitted', share: 0.1, needs: 'start', draws: true, pages: [] },
      {
        form: 'C',
        moment: 'submitted',
        share: 0.1,
        needs: 'promise',
        pages: [{ items: ['PRE', 'KEPT'] }],
      },
    ],
  },
  { ...campaign, version: 1, items: pastItems(campaign) },
]
