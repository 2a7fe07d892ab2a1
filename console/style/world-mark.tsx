import type { World } from '#shared/contract/reporting/world.ts'
import { worldShape } from '#shared/drawing/world-shape.ts'

/** The shape of a world. */
export function WorldMark({ world }: { world: World }) {
  return <path class="world-mark" d={worldShape[world]} />
}

/** The shape of a world beside its name. */
export function WorldIcon({ world }: { world: World }) {
  return (
    <svg class="world-icon" viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      <WorldMark world={world} />
    </svg>
  )
}
