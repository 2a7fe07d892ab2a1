import type { Instrument } from '../../contract/catalogue/instrument.ts'
import { pastItems } from '../past-items.ts'
import { parvis } from './parvis.ts'

const { reached: _, ...pastScales } = parvis.scales

/** Version 1 of Parvis's own instrument, which asked everything as soon as a form was sent. */
export const parvis1: Instrument = {
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
}
