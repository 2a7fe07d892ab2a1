/** A link between two nodes. */
export interface DrawnLink {
  key: string
  /** Decided, undecided, or without a figure. */
  verdict: 'gap' | 'held' | 'unclear' | 'nothing'
  /** The share for whom it did not hold: how wide the break is drawn; `null` without one. */
  share: number | null
  /** Its figure in short; `null` when hidden. */
  said: string | null
  /** Its verdict and its base. */
  words: readonly string[]
}

interface GapLinkProps {
  link: DrawnLink
  /** Between the two stones, in pixels. */
  length: number
  x: number
  y: number
  /** From top to bottom; else from left to right. */
  isDown: boolean
}

/** Half the bar at each end of a break. */
const bar = 7
/** Least that stays of the line on each side, and least that a break is wide. */
const stub = 6
const least = 4

/** The line between two stones: whole, broken as wide as its share, dashed or dotted. */
export function GapLink({ link: { verdict, share }, length, x, y, isDown }: GapLinkProps) {
  const room = length - 2 * stub
  const open = verdict === 'gap' ? Math.max(least, (share ?? 0.5) * room) : 0
  const [from, until] = [(length - open) / 2, (length + open) / 2]
  return (
    <g
      class="gap-link"
      data-verdict={verdict}
      transform={`translate(${x} ${y})${isDown ? ' rotate(90)' : ''}`}
    >
      {verdict === 'gap' ? (
        <>
          <line x1={0} x2={from} y1={0} y2={0} />
          <line x1={until} x2={length} y1={0} y2={0} />
          <line x1={from} x2={from} y1={-bar} y2={bar} />
          <line x1={until} x2={until} y1={-bar} y2={bar} />
        </>
      ) : (
        <line x1={0} x2={length} y1={0} y2={0} />
      )}
    </g>
  )
}
