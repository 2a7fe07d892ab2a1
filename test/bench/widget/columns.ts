import type { Measured, Run } from './measure.ts'
import { median, medianBeyond } from './middle.ts'

/** One thing that is measured of everybody. */
export interface Column {
  name: string
  value(one: Measured, run: Run): number
  write(value: number): string
  /** How bad a value is, where that is not the value itself. */
  cost?(value: number): number
  /** By how much the page alone differs from itself. */
  noise?(run: Run): number
}

/** Columns that are read together. */
export interface Columns {
  title: string
  columns: readonly Column[]
}

const kB = (value: number) => (value / 1000).toFixed(1)
const whole = (value: number) => (Number.isFinite(value) ? value.toFixed(0) : 'no form')
const signed = (value: number) => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(0)}`
const yesOrNo = (value: number) => (value === 0 ? 'yes' : 'no')

/** What a page has more than the page alone, as the median over the rounds. */
function beyond(name: string, read: (one: Measured) => number[], write = signed): Column {
  return {
    name,
    value: (one, { alone }) => medianBeyond(read(one), read(alone)),
    write,
    noise({ alone, aloneAgain }) {
      const first = read(alone)
      return median(read(aloneAgain).map((value, at) => Math.abs(value - (first[at] ?? 0))))
    },
  }
}

const each = (read: (timing: Measured['timings'][number]) => number) => (one: Measured) =>
  one.timings.map(read)
const eachSlow = (read: (timing: Measured['slowTimings'][number]) => number) => (one: Measured) =>
  one.slowTimings.map(read)

/** A form that does not open comes later than any that does. */
const orNever = (clicked: number | undefined) => clicked ?? Number.POSITIVE_INFINITY

export const scriptLoad = beyond(
  'script at load, ms',
  each((one) => one.scriptLoad),
)
export const scriptOpen = beyond(
  'script at opening, ms',
  each((one) => one.scriptOpen),
)
export const clicked: Column = {
  name: 'click → painted, ms',
  value: (one) => median(one.timings.map((timing) => orNever(timing.clicked))),
  write: whole,
}
export const clickedSlow: Column = {
  name: 'click → painted, slow 4G, ms',
  value: (one) => median(one.slowTimings.map((timing) => orNever(timing.clicked))),
  write: whole,
}
export const largest = beyond(
  'Δ LCP, slow 4G, ms',
  eachSlow((one) => one.largest),
)
export const shift: Column = {
  name: 'CLS',
  value: (one) =>
    Math.max(
      median(one.timings.map((timing) => timing.shift)),
      median(one.slowTimings.map((timing) => timing.shift)),
    ),
  write: (value) => value.toFixed(3),
}
export const refused: Column = {
  name: 'violations',
  value: ({ manners }) => manners?.refused.length ?? Number.NaN,
  write: whole,
}
export const violations: Column = {
  name: 'axe',
  value: ({ manners }) => manners?.violations.length ?? Number.NaN,
  write: whole,
}

const flag = (name: string, is: (one: Measured) => boolean | undefined): Column => ({
  name,
  value: (one) => (is(one) ? 0 : 1),
  write: yesOrNo,
})

/** All tables, in the order in which they are printed. */
export const tables: readonly Columns[] = [
  {
    title: 'What is fetched, brotli, beyond the page alone (no beacons)',
    columns: [
      beyond(
        'kB before interaction',
        each((one) => one.before.bytes),
        kB,
      ),
      beyond(
        'kB until usable',
        each((one) => one.usable.bytes),
        kB,
      ),
      beyond(
        'requests until usable',
        each((one) => one.usable.requests),
        whole,
      ),
    ],
  },
  {
    title: 'A processor four times slower: milliseconds beyond the page alone, but for the click',
    columns: [
      scriptLoad,
      scriptOpen,
      clicked,
      beyond(
        'Δ total blocking, ms',
        each((one) => one.blocking),
      ),
      beyond(
        'Δ long tasks',
        each((one) => one.longTasks),
      ),
    ],
  },
  {
    title: 'On a slow 4G as well: 150 ms, 1.6 Mbit/s',
    columns: [clickedSlow, largest, shift],
  },
  {
    title:
      'What the page holds beyond the page alone: elements, shadow roots included; kB of memory',
    columns: [
      weightColumn('elements', 'before', 'elements'),
      weightColumn('elements, open', 'open', 'elements'),
      weightColumn('memory', 'before', 'memory'),
      weightColumn('memory, open', 'open', 'memory'),
    ],
  },
  {
    title: "Under default-src 'self' and the collector",
    columns: [
      flag('form drawn', ({ manners }) => manners?.opens),
      flag('looks the same', ({ manners }) => manners?.looksTheSame),
      refused,
    ],
  },
  {
    title: 'For those who use it: rules of axe broken with the form open (wcag2a to wcag22aa)',
    columns: [
      violations,
      flag('Escape closes', ({ manners }) => manners?.closes),
      flag('focus returns', ({ manners }) => manners?.returns),
    ],
  },
  {
    title: 'Answers that arrived of one given',
    columns: [
      arrived('collector down, then reload', (one) => one.delivery?.afterReload),
      arrived('double click', (one) => one.delivery?.afterDoubleClick),
    ],
  },
]

function weightColumn(
  name: string,
  moment: 'before' | 'open',
  what: 'elements' | 'memory',
): Column {
  return {
    name,
    value: ({ weight }, { alone }) => weight[moment][what] - alone.weight[moment][what],
    write: signed,
    noise: ({ alone, aloneAgain }) =>
      Math.abs(aloneAgain.weight[moment][what] - alone.weight[moment][what]),
  }
}

/** One is right; none is as wrong as two. */
function arrived(name: string, read: (one: Measured) => number | undefined): Column {
  return {
    name,
    value: (one) => read(one) ?? Number.NaN,
    write: whole,
    cost: (value) => Math.abs(value - 1),
  }
}
