import type { Verdict } from './verdict.tsx'

/** A territory in a drawing. */
export interface DrawnTerritory {
  territory: string
  name: string
  /** `null` for a shape without a known territory. */
  verdict: Verdict | null
}

/** Links a drawing and its list: both highlight the same territory. */
export interface Pointing {
  /** The highlighted territory. */
  pointed: string | null
  onPoint(territory: string | null): void
  onOpen(territory: string): void
}

/** Returns event handlers of a territory's shape. The list beside it serves the keyboard. */
export function pointingAt(territory: string, { pointed, onPoint, onOpen }: Pointing) {
  return {
    'data-territory': territory,
    'data-pointed': pointed === territory || undefined,
    onPointerEnter: () => onPoint(territory),
    onPointerLeave: () => onPoint(null),
    onClick: () => onOpen(territory),
  }
}
