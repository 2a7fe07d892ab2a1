import { scaleUtc } from 'd3-scale'
import { daysLater, monthsLater } from '../../calendar/day.ts'
import type { Circumstance } from '../../contract/reporting/circumstance.ts'
import { wrap } from '../wrap.ts'
import { AxisBelow } from './axis-below.tsx'
import { bandsOf } from './bands-of.ts'
import { CircumstanceBands } from './circumstance-bands.tsx'
import { StripCell, StripPatterns, type StripState } from './strip-cell.tsx'
import { placeStripKey } from './strip-key.ts'

/** A place or an address over time. A time without a cell is not known. */
interface StripRow {
  key: string
  name: string
  /** Its figure, with its base. */
  said: string
  cells: readonly {
    /** `YYYY-MM-DD`, or `YYYY-MM`. */
    at: string
    state: StripState
    /** How much was kept, from 0 to 1. */
    part: number
    /** In a wide cell. */
    said: string
  }[]
}

/** Rows on one axis of time. */
export interface StripGroup {
  key: string
  title: string
  every: 'day' | 'month'
  /** `until` is not of it. */
  from: string
  until: string
  /** What the figures are of, where it is not all that is drawn. */
  marked: { from: string; until: string } | null
  rows: readonly StripRow[]
}

interface AvailabilityStripsProps {
  /** Width in pixels: one drawing unit each, so that text keeps its size. */
  width: number
  groups: readonly StripGroup[]
  circumstances: readonly Circumstance[]
  words: {
    states: Readonly<Record<StripState | 'unknown', string>>
    formatTick(at: Date, every: 'day' | 'month'): string
  }
}

const height = 26
const ofRow = 58
const ofTitle = 20
/** Size of the letters of a title. */
const ofTitleLetter = 16
const above = 50
const ofAxis = 40
const ofKey = 26
/** Width of a label of the axis, with its room. */
const ofTick = { day: 92, month: 64 }
/** Narrower cells have no text. */
const leastSaid = 44
/** A cell that is filled less has its text on a ground of its own. */
const leastFilled = 0.75

/** What was open day by day, or month by month, against what is owed: a strip for each place. */
export function AvailabilityStrips(props: AvailabilityStripsProps) {
  const { width, groups, circumstances, words } = props
  const key = placeStripKey(statesIn(groups), words.states, width)
  let y = key.rows * ofKey + 8
  const placed = groups.map((group) => {
    const top = y
    const title = wrap(group.title, width, ofTitleLetter)
    y += above + (title.length - 1) * ofTitle + group.rows.length * rowOf(group, width) + ofAxis
    return { group, title, top }
  })
  return (
    <svg class="strips" viewBox={`0 0 ${width} ${y}`} aria-hidden="true">
      <StripPatterns />
      {key.items.map(({ state, said, x, row }) => (
        <g key={state} transform={`translate(${x} ${row * ofKey})`}>
          <StripCell state={state} part={0.5} x={1} y={1} width={20} height={18} />
          <text x={28} y={15}>
            {said}
          </text>
        </g>
      ))}
      {placed.map(({ group, title, top }) => (
        <Group key={group.key} {...{ group, title, top, width, circumstances, words }} />
      ))}
    </svg>
  )
}

interface GroupProps extends Omit<AvailabilityStripsProps, 'groups'> {
  group: StripGroup
  /** Its lines. */
  title: readonly string[]
  top: number
}

function Group({ group, title, top, width, circumstances, words }: GroupProps) {
  const { every, from, until, marked, rows } = group
  const along = scaleUtc([startOf(from), startOf(until)], [0, width])
  const first = top + above + (title.length - 1) * ofTitle
  const tall = rowOf(group, width)
  /** Where the count of a strip stands under its name. */
  const under = tall - ofRow
  const bottom = first + rows.length * tall
  const units = unitsOf(group)
  const step = Math.ceil((units.length * ofTick[every]) / width)
  return (
    <g>
      {title.map((said, nth) => (
        <text key={said} class="strip-title" x="0" y={top + 18 + nth * ofTitle}>
          {said}
        </text>
      ))}
      <CircumstanceBands
        bands={bandsOf(circumstances, along, { from, until })}
        top={first - 8}
        bottom={first}
      />
      {rows.map(({ key, name, said, cells }, nth) => {
        const y = first + nth * tall + under
        const known = new Map(cells.map((one) => [one.at, one]))
        return (
          <g key={key}>
            <text class="strip-name" x="0" y={y + 18 - under}>
              {name}
            </text>
            <text
              class="strip-name"
              x={under > 0 ? 0 : width}
              y={y + 18}
              text-anchor={under > 0 ? 'start' : 'end'}
            >
              {said}
            </text>
            {units.map(({ at, from, until }) => {
              const x = along(startOf(from))
              const wide = along(startOf(until)) - x
              const gap = wide > 5 ? 1 : 0
              const cell = known.get(at)
              return (
                <g key={at}>
                  <StripCell
                    state={cell?.state ?? 'unknown'}
                    part={cell?.part ?? 0}
                    x={x + gap}
                    y={y + 26}
                    width={wide - 2 * gap}
                    height={height}
                  />
                  {cell && cell.said !== '' && wide >= leastSaid && (
                    <text
                      class="strip-said"
                      data-part={cell.part < leastFilled ? 'low' : undefined}
                      x={x + wide / 2}
                      y={y + 44}
                      text-anchor="middle"
                    >
                      {cell.said}
                    </text>
                  )}
                </g>
              )
            })}
          </g>
        )
      })}
      {marked && (
        <path
          class="strip-marked"
          d={`M${along(startOf(marked.from))} ${bottom + 1}H${along(startOf(marked.until))}`}
        />
      )}
      <AxisBelow
        range={[0, width]}
        y={bottom + 2}
        ticks={units
          .filter((_, nth) => nth % step === 0)
          .map(({ from, until }) => ({
            at: inside((along(startOf(from)) + along(startOf(until))) / 2, width, ofTick[every]),
            said: words.formatTick(startOf(from), every),
          }))}
      />
    </g>
  )
}

/** How high a strip of a group is: its count goes under its name where both would not fit. */
function rowOf({ rows }: StripGroup, width: number): number {
  const fits = rows.every(({ name, said }) => wrap(`${name}   ${said}`, width, 14).length === 1)
  return fits ? ofRow : ofRow + 18
}

/** Keeps a label of the axis inside the drawing. */
function inside(at: number, width: number, label: number): number {
  return Math.min(width - label / 2 + 8, Math.max(label / 2 - 8, at))
}

function unitsOf({ every, from, until }: StripGroup) {
  const found: { at: string; from: string; until: string }[] = []
  for (let day = from; day < until; ) {
    const next = every === 'day' ? daysLater(day, 1) : monthsLater(day, 1)
    found.push({ at: every === 'day' ? day : day.slice(0, 7), from: day, until: next })
    day = next
  }
  return found
}

function statesIn(groups: readonly StripGroup[]): (StripState | 'unknown')[] {
  const found = new Set<StripState | 'unknown'>()
  for (const group of groups)
    for (const { cells } of group.rows) {
      for (const { state } of cells) found.add(state)
      if (cells.length < unitsOf(group).length) found.add('unknown')
    }
  return (['kept', 'partly', 'missed', 'nothing', 'unknown'] as const).filter((one) =>
    found.has(one),
  )
}

const startOf = (day: string) => new Date(`${day}T00:00:00Z`)
