import type { Page } from 'puppeteer-core'
import type { TabState } from '../../extension/shared/state.ts'
import type { Told } from '../fakes/moving-tool.ts'
import type { Equipped } from './extension.ts'

/** What stood somewhere from this moment on, in milliseconds since 1970. */
interface Moment {
  at: number
  references: string[]
  persons: string[]
}

/** That something was shown, and the longest while of it in which it stood nowhere in the page. */
interface Stale {
  shown: string
  ms: number
}

/** How what an agent was shown stands to what was in the page. */
export interface Account {
  /** How long each thing was shown and did not stand in the page; all but a moment is a fault. */
  stale: Stale[]
  /** How long each request stood in the page before it was shown. */
  late: number[]
  /** Times a reference was shown beside a person who is not its own. */
  mixed: number
  /** The longest that the extension took to answer a message meanwhile: no page is read in less. */
  slowest: number
  /** The longest that the page itself was kept from its work. */
  lag: number
}

/** Hears all that a tab's agent is shown from now on. */
export async function witness(world: Equipped, tab: number, told: Told[]) {
  told.splice(0)
  await world.inside.evaluate((name) => {
    const heard: { at: number; state: unknown }[] = []
    Object.assign(globalThis, { heard })
    chrome.storage.session.onChanged.addListener((changes) => {
      const change = changes[name]
      if (change) heard.push({ at: Date.now(), state: change.newValue })
    })
  }, `tab.${tab}`)
  const travels = travel(world.inside)
  return async (): Promise<Account> => {
    const trips = await travels.end()
    const shown = (await world.inside.evaluate('heard')) as { at: number; state?: TabState }[]
    const stood = told.toSorted((one, other) => one.at - other.at || one.turn - other.turn)
    const lag = Math.max(...stood.map((one) => one.lag))
    const slowest = Math.max(...trips)
    const account = compare(
      shown.map(({ at, state }) => ({ at, ...shownIn(state) })),
      stood.map(({ at, reference, person }) => ({
        at,
        references: reference === null ? [] : [reference],
        persons: person === null ? [] : [person],
      })),
    )
    return { ...account, slowest, lag }
  }
}

/**
 * Measures every 20 ms how long the extension takes to answer, and with it how late the page is that
 * hears: each question is dated where it is asked, and none waits for the one before. The pauses are
 * those of the test: a page that is not looked at is woken once a second.
 */
function travel(inside: Page): { end(): Promise<number[]> } {
  const trips: Promise<number>[] = []
  const asking = setInterval(() => {
    const trip = inside.evaluate(async (since) => {
      await chrome.runtime.sendMessage({ kind: 'forget', tab: 0 })
      return Date.now() - since
    }, Date.now())
    // What is wrong with one is said at the end, with all of them.
    trip.catch(() => {})
    trips.push(trip)
  }, 20)
  return {
    end() {
      clearInterval(asking)
      return Promise.all(trips)
    },
  }
}

function shownIn(state: TabState | undefined): Omit<Moment, 'at'> {
  if (!state) return { references: [], persons: [] }
  const { sightings, name, look } = state
  const values = (kind: string) =>
    sightings.filter((one) => one.kind === kind).map(({ value }) => value)
  const looked = 'subject' in look && look.subject ? [look.subject.value] : []
  return {
    references: [...new Set([...values('reference'), ...looked])],
    persons: [
      ...new Set([
        ...values('email').map((value) => value.split('@')[0]?.toUpperCase() ?? ''),
        ...(name === null ? [] : [name.split(' ')[1] ?? '']),
      ]),
    ],
  }
}

function compare(
  shown: readonly Moment[],
  stood: readonly Moment[],
): Omit<Account, 'slowest' | 'lag'> {
  const end = Date.now()
  const stale: Stale[] = []
  for (const kind of ['references', 'persons'] as const) {
    for (const { from, to, value } of spans(shown, kind, end)) {
      const there = spans(stood, kind, end).filter((one) => one.value === value)
      // The longest while within which it was shown and did not stand there.
      let [missing, at] = [0, from]
      for (const one of there) {
        if (one.to <= at) continue
        if (one.from >= to) break
        missing = Math.max(missing, one.from - at)
        at = one.to
      }
      missing = Math.max(missing, to - at)
      stale.push({ shown: value, ms: missing })
    }
  }
  const late = spans(stood, 'references', end).flatMap(({ from, to, value }) => {
    const first = spans(shown, 'references', end).find(
      (one) => one.value === value && one.to > from && one.from < to,
    )
    return first ? [Math.max(0, first.from - from)] : []
  })
  const mixed = shown.filter(
    ({ references: [one, another], persons }) =>
      one && !another && persons.some((person) => person !== one),
  ).length
  return { stale, late, mixed }
}

/** From when to when each value stood somewhere. */
function spans(moments: readonly Moment[], kind: 'references' | 'persons', end: number) {
  const all: { value: string; from: number; to: number }[] = []
  const open = new Map<string, number>()
  for (const moment of [...moments, { at: end, references: [], persons: [] }]) {
    for (const [value, from] of open)
      if (!moment[kind].includes(value)) {
        all.push({ value, from, to: moment.at })
        open.delete(value)
      }
    for (const value of moment[kind]) if (!open.has(value)) open.set(value, moment.at)
  }
  return all.sort((one, other) => one.from - other.from)
}
