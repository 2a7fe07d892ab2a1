import type { World } from '../../contract/reporting/world.ts'
import { worldShape } from '../world-shape.ts'

/** What stands at one end of a link. */
export interface ChainNode {
  key: string
  name: string
  /** A world, or neither: the team, or both. */
  of: World | 'team'
}

interface ChainStoneProps {
  node: ChainNode
  lines: readonly string[]
  box: { x: number; y: number; width: number; height: number }
  /** Its mark beside its name, not above. */
  isFlat?: boolean
}

const line = 20
const pad = 12

/** One stone of the chain: its name, under or beside the shape of its world. */
export function ChainStone({ node: { of }, lines, box, isFlat = false }: ChainStoneProps) {
  const { x, y, width, height } = box
  const mark = isFlat ? { x: x + 20, y: y + height / 2 } : { x: x + pad + 8, y: y + 18 }
  const left = isFlat ? x + 40 : x + pad
  const top = isFlat ? y + (height - lines.length * line) / 2 + 15 : y + 46
  return (
    <g class="chain-stone" data-world={of === 'team' ? undefined : of}>
      <rect x={x + 1} y={y + 1} width={width - 2} height={height - 2} rx="6" />
      <path
        d={of === 'team' ? 'M-7-7H7V7H-7Z' : worldShape[of]}
        transform={`translate(${mark.x} ${mark.y})`}
      />
      {lines.map((said, at) => (
        <text key={said} x={left} y={top + at * line}>
          {said}
        </text>
      ))}
    </g>
  )
}
