import { languageNames } from '#shared/text/usager-locale.ts'
import { formatFigure } from '../figure.ts'
import type { Beside } from './beside.ts'
import type { Left } from './leave.ts'
import type { Met, Passed, Seen } from './pass.ts'
import type { Width } from './phone.ts'
import type { Remains } from './remains.ts'

/** All that was measured. */
export interface Run {
  passed: readonly Passed[]
  left: readonly Left[]
  /** `null` where a card did not go. */
  remains: Remains | null
  beside: readonly Beside[]
  /** Walks that came to no end, and why. */
  stuck: readonly string[]
}

/** What is held to a goal: pixels, words. */
const goals = { 390: 560, 320: 460, words: 40, submitted: 3, served: 5 } as const

/** Most lines of what is above its goal. */
const mostLines = 25

/** Says where a screen is met. */
export const nameOf = ({ form, place, locale, mark, step }: Met & { step: string }) =>
  `${place}, ${form.name}, ${languageNames[locale]}, ${mark} mark, step ${step}`

/** Prints what is above its goal, worst first, then the table and the figures. */
export function sayRun({ passed, left, remains, beside, stuck }: Run): void {
  for (const one of stuck) console.log(`stuck: ${one}`)
  const seen = passed.flatMap((one) => one.seen)
  const steps = seen.filter(({ kind }) => kind !== 'end')
  const value = {
    390: (one: Seen) => one.height[390],
    320: (one: Seen) => one.height[320],
    words: (one: Seen) => one.words,
    below: (one: Seen) => Math.max(one.below[390], one.below[320]),
  }
  sayOver('Higher than 560 pixels at 390', seen, value[390], goals[390])
  sayOver('Higher than 460 pixels at 320', seen, value[320], goals[320])
  sayOver('More than 40 words', steps, value.words, goals.words)
  sayOver(
    'Button below the window of a page of the hub',
    steps.filter(({ place }) => place !== 'widget'),
    value.below,
    0,
  )
  const off = passed.filter((one) => one.off > 0)
  console.log(`\nAnnounced other questions than they asked: ${off.length}`)
  for (const one of off.slice(0, mostLines))
    console.log(`  by ${one.off}: ${nameOf({ ...one, step: one.offAt })}`)
  const lost = left.filter(({ given, arrived }) => arrived < given)
  console.log(`\nLeft after an answer: ${left.length} times; lost something: ${lost.length}`)
  for (const { form, place, mark, after, given, arrived, arrivedLater } of lost.slice(0, mostLines))
    console.log(
      `  ${place}, ${form.name}, ${mark} mark, after ${after}: ${given} given, ${arrived} arrived, ${arrivedLater} once the page was opened again`,
    )
  console.log('\nLeft of a card in its page, in pixels:')
  for (const [what, pixels] of Object.entries(remains ?? {})) console.log(`  ${what}: ${pixels}`)
  sayTable(passed, left, beside)

  const own = passed.filter(
    ({ form, mark, locale, place }) =>
      form.instrument.id === 'parvis' && mark === 'good' && locale === 'fr' && place === 'widget',
  )
  const tapsAt = (moment: 'submitted' | 'served') =>
    Math.max(
      ...own
        .filter(({ form }) => form.moment === moment && !form.form.needs)
        .map(({ taps }) => taps),
    )
  const figure = (all: readonly Seen[], of: (one: Seen) => number) => Math.max(...all.map(of))
  formatFigure('height_390_px', figure(seen, value[390]), '<=', goals[390])
  formatFigure('height_320_px', figure(seen, value[320]), '<=', goals[320])
  formatFigure('words_a_step', figure(steps, value.words), '<=', goals.words)
  formatFigure('announced_minus_asked', Math.max(...passed.map((one) => one.off)), '<=', 0)
  if (own.length > 0) {
    formatFigure('taps_submitted', tapsAt('submitted'), '<=', goals.submitted)
    formatFigure('taps_served', tapsAt('served'), '<=', goals.served)
  }
  formatFigure(
    'lost',
    left.reduce((sum, { given, arrived }) => sum + given - arrived, 0),
    '<=',
    0,
  )
  formatFigure(
    'height_left_px',
    Math.max(...Object.values(remains ?? { unknown: Infinity })),
    '<=',
    0,
  )
}

function sayOver(title: string, all: readonly Seen[], value: (one: Seen) => number, goal: number) {
  const over = all
    .filter((one) => value(one) > goal)
    .sort((one, other) => value(other) - value(one))
  console.log(`\n${title}: ${over.length} of ${all.length} screens`)
  for (const one of over.slice(0, mostLines)) console.log(`  ${value(one)}: ${nameOf(one)}`)
}

/** Each form in French after a good mark, and what others show. */
function sayTable(passed: readonly Passed[], left: readonly Left[], beside: readonly Beside[]) {
  const row = (cells: readonly (string | number)[]) =>
    console.log(
      cells.map((cell, at) => (at ? String(cell).padStart(12) : String(cell).padEnd(44))).join(''),
    )
  console.log(
    '\nHighest step, most words, questions, taps until all are answered, answers lost when left after each',
  )
  row(['', '390', '320', 'words', 'questions', 'taps', 'lost'])
  for (const one of passed.filter(({ locale, mark }) => locale === 'fr' && mark === 'good')) {
    const steps = one.seen.filter(({ kind }) => kind !== 'end')
    const highest = (width: Width) => Math.max(...steps.map(({ height }) => height[width]))
    const leavings = left.filter(({ form, place }) => form === one.form && place === one.place)
    const given = leavings.reduce((sum, leaving) => sum + leaving.given, 0)
    const arrived = leavings.reduce((sum, leaving) => sum + leaving.arrived, 0)
    row([
      `${one.place}, ${one.form.name}`,
      highest(390),
      highest(320),
      Math.max(...steps.map(({ words }) => words)),
      one.asked,
      one.taps,
      leavings.length > 0 ? `${given - arrived} of ${given}` : '',
    ])
  }
  for (const { contestant, height, words, taps, given, arrived } of beside)
    row([
      contestant.name,
      height[390],
      height[320],
      words,
      given,
      taps,
      `${given - arrived} of ${given}`,
    ])
}
