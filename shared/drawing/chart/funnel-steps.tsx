/** One step of a funnel, with its count. */
export interface FunnelStep {
  key: string
  name: string
  /** Label beside its bar. */
  said: string
  n: number | null
}

interface FunnelStepsProps {
  steps: readonly FunnelStep[]
  /** Available width, in drawing units. */
  width: number
}

const row = 56
const bar = 18

/** A funnel: one bar per step, proportional to its count. */
export function FunnelSteps({ steps, width }: FunnelStepsProps) {
  const most = Math.max(1, ...steps.map(({ n }) => n ?? 0))
  return (
    <svg viewBox={`0 0 ${width} ${steps.length * row}`} class="funnel-steps" aria-hidden="true">
      {steps.map(({ key, name, said, n }, at) => (
        <g key={key} transform={`translate(0 ${at * row})`}>
          <text x={0} y={16}>
            {name}
          </text>
          <text x={width} y={16} text-anchor="end" class="funnel-said">
            {said}
          </text>
          <rect class="funnel-whole" x={0} y={24} width={width} height={bar} />
          {n !== null && (
            <rect class="funnel-left" x={0} y={24} width={(width * n) / most} height={bar} />
          )}
        </g>
      ))}
    </svg>
  )
}
