import type { InFlight } from '../../extension/background/looks/in-flight.ts'
import { freshTab, type SessionStore } from '../../extension/background/platform/session-store.ts'
import type { Tabs } from '../../extension/background/tabs/tabs.ts'
import { onlyTab } from '../browser/install.ts'
import { type Handed, pageOf } from './handed.ts'

/** The one page there is: what the tool handed last, and what was asked of it. */
export interface HandedTab extends Pick<Tabs, 'change' | 'sleep' | 'moved'> {
  /** The tool hands something: of another matter than before, all that was asked is forgotten. */
  hand(handed: Handed): Promise<void>
}

/** @param askTool asks the tool again what is open, after that was forgotten */
export function createHandedTab(
  { store, inFlight }: { store: SessionStore; inFlight: InFlight },
  askTool: () => void,
): HandedTab {
  const href = location.origin + location.pathname
  let last: Pick<Handed, 'by' | 'matter'> | null = null
  return {
    hand: (handed) =>
      store.change(async () => {
        const known = await store.tab(onlyTab)
        const { by, matter, sightings } = handed
        const isSame = last?.by === by && last.matter === matter && !known?.note.isAsleep
        // An address that names nobody takes nothing back from the message of the tool.
        const isSilent = by === 'address' && last?.by === 'message' && sightings.length === 0
        if (isSame || isSilent) return {}
        last = { by, matter }
        inFlight.end(onlyTab)
        const generation = (known?.state.generation ?? 0) + 1
        return { tabs: { [onlyTab]: freshTab({ generation, ...pageOf(handed) }, href, null) } }
      }),
    change: (tab, generation, work) =>
      store.change(async () => {
        const known = await store.tab(tab)
        if (known?.state.generation !== generation) return {}
        return { tabs: { [tab]: { ...known, state: work(known.state) } } }
      }),
    sleep: (tab, isMeant = () => true) =>
      store.change(async () => {
        const known = await store.tab(tab)
        if (!known || known.note.isAsleep || !isMeant(known)) return {}
        inFlight.end(tab)
        const generation = known.state.generation + 1
        const { state, note } = freshTab({ generation, page: 'waiting' }, href, known.note.since)
        return { tabs: { [tab]: { state, note: { ...note, isAsleep: true } } } }
      }),
    async moved(tab) {
      if ((await store.tab(tab))?.note.isAsleep) askTool()
    },
  }
}
