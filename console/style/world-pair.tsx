import type { World } from '#shared/contract/reporting/world.ts'
import type { PairSide } from '#shared/report/format-pair-side.ts'
import { WorldIcon } from './world-mark.tsx'

/**
 * The two worlds of a page, once and at the same size: what people live on the left, what is due to
 * all on the right.
 */
export function WorldPair({ usager, commun }: { usager: PairSide; commun: PairSide }) {
  return (
    <div class="world-pair">
      <Side world="usager" side={usager} />
      <Side world="commun" side={commun} />
    </div>
  )
}

function Side({ world, side: { name, figure, said } }: { world: World; side: PairSide }) {
  return (
    <div data-world={world}>
      <p class="world-pair-name">
        <WorldIcon world={world} />
        {name}
      </p>
      {figure !== null && <p class="world-pair-figure">{figure}</p>}
      <p class="world-pair-said">{said}</p>
    </div>
  )
}
