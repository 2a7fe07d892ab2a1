import type { ComponentChildren, VNode } from 'preact'
import { wrap } from '#shared/drawing/wrap.ts'

/** A drawing from its top left corner, with its size. */
export interface Block {
  height: number
  draw: VNode
}

/** Stacks blocks vertically. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let height = 0
  const placed: ComponentChildren[] = []
  for (const block of blocks) {
    if (placed.length > 0) height += gap
    placed.push(<g transform={`translate(0 ${height})`}>{block.draw}</g>)
    height += block.height
  }
  return { height, draw: <g>{placed}</g> }
}

/** Wraps a sentence over several lines. */
export function paragraph(
  sentence: string,
  width: number,
  { size = 15, colour, weight = 400 }: { size?: number; colour: string; weight?: number },
): Block {
  const step = Math.round(size * 1.4)
  const lines = wrap(sentence, width, size)
  return {
    height: step * lines.length,
    draw: (
      <text font-size={size} font-weight={weight} fill={colour}>
        {lines.map((line, at) => (
          <tspan key={line} x="0" y={step * at + size}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  }
}
