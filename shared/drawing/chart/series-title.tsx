import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'
import { wrap } from '../wrap.ts'

const size = 14
const lineHeight = 20
const indent = 22

interface SeriesTitleProps {
  title: string
  world: World
  width: number
  /** Top, in drawing units. */
  y: number
}

/** The title of a panel, with the shape of its world. */
export function SeriesTitle({ title, world, width, y }: SeriesTitleProps) {
  return (
    <g class="chart-panel-title">
      <path
        class="chart-panel-mark"
        d={worldShape[world]}
        transform={`translate(8 ${y + 10}) scale(0.75)`}
      />
      {linesOf(title, width).map((said, at) => (
        <text key={said} x={indent} y={y + 15 + at * lineHeight}>
          {said}
        </text>
      ))}
    </g>
  )
}

/** Returns the height of a panel's title, in drawing units. */
export function titleHeight(title: string, width: number): number {
  return linesOf(title, width).length * lineHeight
}

function linesOf(title: string, width: number): string[] {
  return wrap(title, width - indent, size)
}
