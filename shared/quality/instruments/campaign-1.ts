import type { Instrument } from '../../contract/catalogue/instrument.ts'
import { pastItems } from '../past-items.ts'
import { campaign } from './campaign.ts'

/** Version 1 of the campaign, with the former opening question. */
export const campaign1: Instrument = { ...campaign, version: 1, items: pastItems(campaign) }
