import { palette } from '#shared/drawing/tokens.ts'
import { worldShape } from '#shared/drawing/world-shape.ts'
import type { FormattedMeans } from '#shared/report/line.ts'
import { type Block, paragraph, stack } from './stack.tsx'

const muted = palette.muted[0]
const line = palette.line[0]

/**
 * Draws the team's beliefs above the usagers' answers, each on the scale of the question.
 * @param inner width
 */
export function meansBlock({ scale, rows }: FormattedMeans, inner: number): Block {
  const along = (mark: number) => {
    const part = (mark - scale.low) / (scale.high - scale.low)
    return Math.round(10 + Math.min(Math.max(part, 0), 1) * (inner - 20))
  }
  const axis = (row: FormattedMeans['rows'][number]): Block => {
    const isUsagers = row.of === 'usagers'
    const colour = !isUsagers ? palette.ink[0] : row.isFaint ? muted : palette.usager[0]
    return {
      height: 24,
      draw: (
        <g>
          <line x1={along(scale.low)} x2={along(scale.high)} y1="12" y2="12" stroke={line} />
          <line
            x1={along(row.low)}
            x2={along(row.high)}
            y1="12"
            y2="12"
            stroke={colour}
            stroke-width="3"
          />
          <path
            d={isUsagers ? worldShape.usager : 'M-7-7H7V7H-7Z'}
            transform={`translate(${along(row.mean)} 12)`}
            fill={isUsagers && row.isFaint ? palette.ground[0] : colour}
            stroke={colour}
            stroke-width="2"
          />
        </g>
      ),
    }
  }
  return stack(
    rows.flatMap((row) => [
      paragraph(`${row.name} ${row.said}`, inner, { colour: muted, size: 13 }),
      axis(row),
    ]),
  )
}
