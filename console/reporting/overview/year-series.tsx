import type { World } from '#shared/contract/reporting/world.ts'

interface YearSeriesProps {
  world: World
  /** Each month in its place, as a share; `null` where it is hidden or empty. */
  months: readonly { month: string; share: number | null; isOfPeriod: boolean }[]
  /** Drawn as a line; `null` without one. */
  commitment: number | null
}

/** In drawing units; the marks of the first and last month stand inside. */
const [width, height, inset] = [104, 44, 6] as const

/**
 * The last months of a service from 0 to 100 %, small enough for a list: a mark a month, larger for
 * those of the period, no line across a hidden month. The words beside it say the same.
 */
export function YearSeries({ world, months, commitment }: YearSeriesProps) {
  const step = (width - 2 * inset) / Math.max(1, months.length - 1)
  const y = (share: number) => height - inset - share * (height - 2 * inset)
  const points = months.map((one, at) => ({ ...one, x: inset + at * step }))
  return (
    <svg
      class="twelve-months"
      data-world={world}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <line class="twelve-base" x1="0" x2={width} y1={y(0)} y2={y(0)} />
      {commitment !== null && (
        <line class="twelve-commitment" x1="0" x2={width} y1={y(commitment)} y2={y(commitment)} />
      )}
      {points.map(({ month, share, x }, at) => {
        const next = points[at + 1]
        return share === null || !next || next.share === null ? null : (
          <line
            key={month}
            class="twelve-line"
            x1={x}
            x2={next.x}
            y1={y(share)}
            y2={y(next.share)}
          />
        )
      })}
      {points.map(({ month, share, x, isOfPeriod }) =>
        share === null ? null : (
          <path
            key={month}
            class="twelve-mark"
            d={markOf(world, isOfPeriod ? 4.5 : 2.5)}
            transform={`translate(${x} ${y(share)})`}
          />
        ),
      )}
    </svg>
  )
}

/** A disc for what people live, a diamond for what is owed to all. */
function markOf(world: World, r: number): string {
  return world === 'usager'
    ? `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`
    : `M0 ${-r * 1.2} ${r * 1.2} 0 0 ${r * 1.2} ${-r * 1.2} 0Z`
}
