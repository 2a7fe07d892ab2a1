import { GenerationUnknown, generationsOf, sealingGeneration } from './generations.ts'
import { deriveKey, keyedDigest, type Secret } from './secret.ts'

/**
 * Digests that the hub keeps and looks for. No generation can open the digest of an earlier one, so
 * each makes its own from it: of n generations, HMAC(key n, … HMAC(key 2, HMAC(key 1, text))). A digest
 * is renewed by the next generation without its text. Those of all but the first begin with the number
 * and a dot, which no base64url has.
 */
interface Numbered {
  generation: number
  digest: string
}

/** Returns the digests of a text by every generation that this process knows, the newest first. */
export function digestsUnder(first: Secret, use: readonly string[], text: string): string[] {
  return chain(first, use, { generation: 0, digest: text }, Number.POSITIVE_INFINITY)
    .map(write)
    .reverse()
}

/** Returns the digest of a text to keep: by the generation that seals now. */
export function digestUnder(first: Secret, use: readonly string[], text: string): string {
  return renewFrom(first, use, { generation: 0, digest: text })
}

/** Returns those of some digests that the generation that seals now makes: the ones to keep. */
export function digestsToKeep(first: Secret, digests: readonly string[]): string[] {
  const sealing = sealingGeneration(first)
  return digests.filter((one) => readDigest(one).generation === sealing)
}

/** Returns a kept digest by the generation that seals now. @throws GenerationUnknown */
export function renewDigest(first: Secret, use: readonly string[], kept: string): string {
  return renewFrom(first, use, readDigest(kept))
}

/**
 * Returns a kept digest by the newest generation that this process knows, to compare with others.
 * @throws GenerationUnknown
 */
export function newestDigest(first: Secret, use: readonly string[], kept: string): string {
  const from = readDigest(kept)
  return write(chain(first, use, from, Number.POSITIVE_INFINITY).at(-1) ?? from)
}

/** Returns the generation of a kept digest, and the digest without it. */
function readDigest(kept: string): Numbered {
  const [, number, digest] = /^([1-9]\d{0,8})\.(.*)$/.exec(kept) ?? []
  return { generation: Number(number ?? 1), digest: digest ?? kept }
}

function renewFrom(first: Secret, use: readonly string[], from: Numbered): string {
  return write(chain(first, use, from, sealingGeneration(first)).at(-1) ?? from)
}

const write = ({ generation, digest }: Numbered) =>
  generation === 1 ? digest : `${generation}.${digest}`

/** Returns the digests of the generations after one, up to another, each made from the one before. */
function chain(
  first: Secret,
  use: readonly string[],
  from: Numbered,
  last: number,
): readonly Numbered[] {
  const known = [...generationsOf(first)].reverse()
  if (from.generation > 0 && !known.some((one) => one.generation === from.generation))
    throw new GenerationUnknown(
      `A digest is of generation ${from.generation} of the root, which this process does not know. Start it again with the secret that opens the hub.`,
    )
  const made: Numbered[] = []
  for (const { generation, root } of known) {
    if (generation <= from.generation || generation > last) continue
    const before = (made.at(-1) ?? from).digest
    made.push({ generation, digest: keyedDigest(deriveKey(root, ...use), before) })
  }
  return made
}
