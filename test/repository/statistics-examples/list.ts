import { answered } from './answered.ts'
import { changed } from './changed.ts'
import { delays } from './delays.ts'
import { equal } from './equal.ts'
import { expected } from './expected.ts'
import { foundations } from './foundations.ts'
import { important } from './important.ts'
import type { Chapter } from './say.ts'
import { shares } from './shares.ts'
import { unequal } from './unequal.ts'

/** Worked examples of the page about statistics, chapter by chapter. */
export const chapters: readonly Chapter[] = [
  shares,
  changed,
  expected,
  answered,
  equal,
  unequal,
  delays,
  important,
  foundations,
]
