import { useEffect, useState } from 'preact/hooks'
import { fill } from '#shared/text/fill.ts'
import type { LookState } from '../../shared/state.ts'
import { useTeachingText } from './use-teaching.ts'

interface ToolLearntProps {
  /** The tool that was taught, while its pages are shown. */
  tool: string | null
  look: LookState
}

/** Says that a tool was learnt, where that is kept and what can be done with it, until it is used. */
export function ToolLearnt({ tool, look }: ToolLearntProps) {
  const says = useTeachingText()
  const [used, setUsed] = useState<string | null>(null)
  const isUsed = look.state !== 'none'
  useEffect(() => {
    if (isUsed && tool !== null) setUsed(tool)
  }, [isUsed, tool])
  return (
    <p class="learnt" role="status">
      {tool !== null && !isUsed && tool !== used && fill(says.kept, { tool })}
    </p>
  )
}
