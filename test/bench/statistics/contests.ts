import { chartContests } from './charts.ts'
import type { Contest } from './contest.ts'
import { fileContests } from './files.ts'
import { gapContests } from './gaps.ts'
import { placeContests } from './places.ts'

/** Every method that is timed, in the order of the table. A new one is one more line in its file. */
export const contests: readonly Contest[] = [
  ...gapContests,
  ...placeContests,
  ...chartContests,
  ...fileContests,
]
