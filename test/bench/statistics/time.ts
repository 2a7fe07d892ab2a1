/** Rounds of which the median counts. */
export const rounds = 3

/** A method that is sooner done is repeated until this many milliseconds have passed. */
export const leastTime = 50

/** Milliseconds of one call, the median of the rounds. A first call, which compiles, is not counted. */
export function time(work: () => unknown): number {
  work()
  const times = Array.from({ length: rounds }, () => oneRound(work))
  return times.toSorted((one, other) => one - other)[Math.floor(rounds / 2)] ?? Number.NaN
}

function oneRound(work: () => unknown): number {
  for (let calls = 1; ; calls *= 10) {
    const start = performance.now()
    for (let call = 0; call < calls; call++) work()
    const passed = performance.now() - start
    if (passed >= leastTime) return passed / calls
  }
}
