import type { Asked } from './asked.ts'
import type { Draw } from './draw.ts'

/** One small thing that is done to a request. What cannot be done to this one leaves it as it is. */
export type Mutation = (asked: Asked, draw: Draw, other: Asked) => Asked
