import type { Block } from './block.ts'
import { changesBlock } from './changes.tsx'
import { contactBlock } from './contact.tsx'
import { coverBlock } from './cover.tsx'
import { declaredBlock } from './declared.tsx'
import { howToReadBlock } from './how-to-read.tsx'
import { placesBlock } from './places.tsx'
import { quartersBlock } from './quarters.tsx'
import { setAsideBlock } from './set-aside.tsx'
import { stateBlock } from './state.tsx'
import { summaryBlock } from './summary.tsx'
import { unheardBlock } from './unheard.tsx'
import { waitsBlock } from './waits.tsx'
import { worldsBlock } from './worlds.tsx'

/** Every part of the report on paper, one file each, in the order they are printed. */
export const blockList: readonly Block[] = [
  coverBlock,
  summaryBlock,
  worldsBlock,
  setAsideBlock,
  changesBlock,
  quartersBlock,
  placesBlock,
  waitsBlock,
  stateBlock,
  declaredBlock,
  unheardBlock,
  howToReadBlock,
  contactBlock,
]
