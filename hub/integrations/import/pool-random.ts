/** Bytes requested at once. */
const pool = 16_384

/** Pools a random source: many small reads cost more than a large one. It returns no byte twice. */
export function poolRandom(source: (bytes: number) => Uint8Array): (bytes: number) => Uint8Array {
  let held = source(pool)
  let given = 0
  return (bytes) => {
    if (bytes > pool) return source(bytes)
    if (given + bytes > pool) {
      held = source(pool)
      given = 0
    }
    given += bytes
    return held.subarray(given - bytes, given)
  }
}
