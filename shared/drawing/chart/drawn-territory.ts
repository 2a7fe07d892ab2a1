import type { Verdict } from './verdict.tsx'

/** A territory as it is drawn. */
export interface DrawnTerritory {
  territory: string
  name: string
  /** `null` of a shape that is of no known territory. */
  verdict: Verdict | null
}

/** How a drawing and what stands around it point at the same territory. */
export interface Pointing {
  /** The one that is pointed at. */
  pointed: string | null
  onPoint(territory: string | null): void
  onOpen(territory: string): void
}

/** What a surface or a point of a territory answers to. The list beside it is for the keyboard. */
export function pointingAt(territory: string, { pointed, onPoint, onOpen }: Pointing) {
  return {
    'data-territory': territory,
    'data-pointed': pointed === territory || undefined,
    onPointerEnter: () => onPoint(territory),
    onPointerLeave: () => onPoint(null),
    onClick: () => onOpen(territory),
  }
}
