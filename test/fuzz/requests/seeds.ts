import type { Asked } from './asked.ts'
import type { Known } from './known.ts'
import type { Day, Seeds } from './seed.ts'
import { agents } from './seeds/agents.ts'
import { answers } from './seeds/answers.ts'
import { consoleReads } from './seeds/console.ts'
import { declared } from './seeds/declared.ts'
import { pages } from './seeds/pages.ts'
import { signIn } from './seeds/sign-in.ts'
import { systems } from './seeds/systems.ts'
import { widget } from './seeds/widget.ts'

/** In an order in which each finds what it names: what is taken back is taken back last. */
const all: readonly Seeds[] = [
  agents,
  systems,
  answers,
  declared,
  consoleReads,
  widget,
  pages,
  signIn,
]

/** At least one valid request of every route. */
export const seedsOf = (known: Known, day: Day): readonly Asked[] =>
  all.flatMap((seeds) => seeds(known, day))
