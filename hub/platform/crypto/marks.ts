import { type Generation, generationsOf, sealingGeneration } from './generations.ts'
import { deriveKey, isSame, keyedDigest, type Secret } from './secret.ts'

/** Returns the HMAC of a text for one use, to give out and keep nowhere, by the generation that seals. */
export function markUnder(first: Secret, use: readonly string[], text: string): string {
  return keyedDigest(keysOfMarks(first, use)[0], text)
}

/** Returns whether a mark is one of `markUnder`, in constant time. */
export function isMarkUnder(
  first: Secret,
  use: readonly string[],
  text: string,
  mark: string,
): boolean {
  return keysOfMarks(first, use)
    .map((key) => isSame(keyedDigest(key, text), mark))
    .includes(true)
}

/**
 * Returns the keys of one use whose marks hold, the one that marks first. A generation before the one
 * that has sealed for an hour marks nothing any more: who knows it forges nothing.
 */
export function keysOfMarks(first: Secret, use: readonly string[]): [Buffer, ...Buffer[]] {
  const known = generationsOf(first)
  const settled = known.find((one) => one.hasSettled)?.generation ?? 1
  const sealing = sealingGeneration(first)
  const keyOf = ({ root }: Pick<Generation, 'root'>) => deriveKey(root, ...use)
  const others = known.filter((one) => one.generation >= settled && one.generation !== sealing)
  const own = known.find((one) => one.generation === sealing)
  return [keyOf(own ?? { root: first }), ...others.map(keyOf)]
}
