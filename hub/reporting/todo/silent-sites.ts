import { describeWidgetHealth } from '../sites/widget-health.ts'
import type { Waiting } from './waiting.ts'

/** Sites whose widget was never seen, or with a service silent for longer than chance allows. */
export const silentSitesWaiting: Waiting = {
  id: 'silent_sites',
  page: 'sites',
  async count(database, { organisation, today }) {
    const { sites, silences } = await describeWidgetHealth(database, organisation, today)
    const unseen = sites.filter(({ seen }) => seen === null).map(({ site }) => site)
    return new Set([...unseen, ...silences.map(({ site }) => site)]).size
  },
}
