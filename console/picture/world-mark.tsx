import type { World } from '#shared/report/measured.ts'

/** Drawn around the origin, the same surface for both so that neither weighs more. */
const shapes: Record<World, string> = {
  usager: 'M-8 0a8 8 0 1 0 16 0a8 8 0 1 0-16 0Z',
  commun: 'M0-10 10 0 0 10-10 0Z',
}

/** The shape of a world, so that its colour never speaks alone: a disc, or a diamond. */
export function WorldMark({ world }: { world: World }) {
  return <path class="world-mark" d={shapes[world]} />
}

/** The shape of a world beside its name. */
export function WorldIcon({ world }: { world: World }) {
  return (
    <svg class="world-icon" viewBox="-12 -12 24 24" width="20" height="20" aria-hidden="true">
      <WorldMark world={world} />
    </svg>
  )
}
