import { wrap } from '../wrap.ts'
import { type ChainNode, ChainStone } from './chain-stone.tsx'
import { type DrawnLink, GapLink } from './gap-link.tsx'

interface GapChainProps {
  /** One more than the links. */
  nodes: readonly ChainNode[]
  links: readonly DrawnLink[]
  /** Available width, in pixels. */
  width: number
}

/** Under this width it goes from top to bottom. */
const narrow = 760
const letters = 14
const line = 20
const pad = 12

/**
 * A chain of stones: a link that holds is a whole line, a gap is a break as wide as the share for
 * whom it did not hold, one that nothing decides is dashed, one that nobody measures is dotted.
 */
export function GapChain(props: GapChainProps) {
  return props.width < narrow ? <TallChain {...props} /> : <WideChain {...props} />
}

function WideChain({ nodes, links, width }: GapChainProps) {
  const stone = 104
  const room = (width - stone) / Math.max(1, links.length)
  const names = nodes.map(({ name }) => wrap(name, stone - 2 * pad, letters))
  const tall = Math.max(...names.map((lines) => lines.length)) * line + 44
  const words = links.map((one) => wordsOf(one, room - 12))
  const below = Math.max(...words.map((lines) => lines.length)) * line
  return (
    <svg class="gap-chain" viewBox={`0 0 ${width} ${tall + below + 20}`} aria-hidden="true">
      {nodes.map((node, at) => (
        <ChainStone
          key={node.key}
          node={node}
          lines={names[at] ?? []}
          box={{ x: at * room, y: 0, width: stone, height: tall }}
        />
      ))}
      {links.map((link, at) => {
        const from = at * room + stone
        const middle = from + (room - stone) / 2
        return (
          <g key={link.key} data-link={link.key} data-verdict={link.verdict}>
            <GapLink link={link} length={room - stone} x={from} y={tall / 2} isDown={false} />
            <Words link={link} lines={words[at] ?? []} x={middle} y={tall + 24} anchor="middle" />
          </g>
        )
      })}
    </svg>
  )
}

function TallChain({ nodes, links, width }: GapChainProps) {
  const stone = Math.min(width, 420)
  const names = nodes.map(({ name }) => wrap(name, stone - 2 * pad - 24, letters))
  const words = links.map((one) => wordsOf(one, width - 56))
  let down = 0
  const rows = nodes.map((node, at) => {
    const height = (names[at]?.length ?? 1) * line + 16
    const length = at < links.length ? Math.max(64, (words[at]?.length ?? 0) * line + 20) : 0
    const y = down
    down += height + length
    return { node, lines: names[at] ?? [], height, length, y }
  })
  return (
    <svg class="gap-chain" viewBox={`0 0 ${width} ${down}`} aria-hidden="true">
      {rows.map(({ node, lines, height, length, y }, at) => {
        const link = links[at]
        const top = y + height
        const said = words[at] ?? []
        return (
          <g key={node.key}>
            <ChainStone node={node} lines={lines} box={{ x: 0, y, width: stone, height }} isFlat />
            {link && (
              <g data-link={link.key} data-verdict={link.verdict}>
                <GapLink link={link} length={length} x={20} y={top} isDown />
                <Words
                  link={link}
                  lines={said}
                  x={48}
                  y={top + (length - said.length * line) / 2 + 15}
                  anchor="start"
                />
              </g>
            )}
          </g>
        )
      })}
    </svg>
  )
}

const wordsOf = ({ said, words }: DrawnLink, width: number): string[] => [
  ...(said === null ? [] : [said]),
  ...words.flatMap((one) => wrap(one, width, letters)),
]

interface WordsProps {
  link: DrawnLink
  lines: readonly string[]
  x: number
  y: number
  anchor: 'start' | 'middle'
}

function Words({ link, lines, x, y, anchor }: WordsProps) {
  return (
    <>
      {lines.map((said, at) => (
        <text
          key={said}
          class={said === link.said ? 'gap-chain-figure' : 'gap-chain-words'}
          x={x}
          y={y + at * line}
          text-anchor={anchor}
        >
          {said}
        </text>
      ))}
    </>
  )
}
