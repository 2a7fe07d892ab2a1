import { answeredBlock } from './answered.tsx'
import type { Block } from './block.ts'
import { commitmentsBlock } from './commitments.tsx'
import { coverBlock } from './cover.tsx'
import { decisionsBlock } from './decisions.tsx'
import { lastBlock } from './last.tsx'
import { quartersBlock } from './quarters.tsx'
import { servicesBlock } from './services.tsx'
import { summaryBlock } from './summary.tsx'

/** Every part of the report on paper, one file each, in the order they are printed. */
export const blockList: readonly Block[] = [
  coverBlock,
  summaryBlock,
  commitmentsBlock,
  servicesBlock,
  quartersBlock,
  decisionsBlock,
  answeredBlock,
  lastBlock,
]
