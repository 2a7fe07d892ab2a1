import { deriveKey, type Secret, seal, unseal } from './secret.ts'

/** A generation of the root of a hub's keys. */
export interface Generation {
  /** 1 for the first. */
  generation: number
  root: Secret
  /** It seals: every process had the time to learn of it. */
  hasBegun: boolean
  /** It has sealed for an hour: nothing that lasts less is of an earlier one. */
  hasSettled: boolean
}

/**
 * A text names a generation that this process has not learnt. It is no damage: another process, or
 * this one later, opens it.
 */
export class GenerationUnknown extends Error {}

/** What this process knows of each hub's generations, by the first one, which never changes. */
const learnt = new WeakMap<Secret, readonly Generation[]>()

/** Remembers the generations after the first. */
export function learnGenerations(first: Secret, all: readonly Generation[]): void {
  learnt.set(
    first,
    all.map((one) => (one.generation === 1 ? { ...one, root: first } : one)),
  )
}

/** Returns the generations that this process knows, the newest first. */
export function generationsOf(first: Secret): readonly Generation[] {
  return learnt.get(first) ?? [only(first)]
}

/** Returns the generation that seals now. */
function newestOf(first: Secret): Generation {
  return generationsOf(first).find((one) => one.hasBegun) ?? only(first)
}

const only = (first: Secret): Generation => ({
  generation: 1,
  root: first,
  hasBegun: true,
  hasSettled: true,
})

/**
 * Encrypts a text for one use, with the newest generation. All but the first begin it with their
 * number and a dot, which no base64url has.
 */
export function sealUnder(first: Secret, use: readonly string[], text: string): string {
  const { generation, root } = newestOf(first)
  const sealed = seal(deriveKey(root, ...use), text)
  return generation === 1 ? sealed : `${generation}.${sealed}`
}

/**
 * Decrypts a text of `sealUnder`, of any generation.
 * @throws SecretMismatch when another key encrypted it
 * @throws GenerationUnknown
 */
export function openUnder(first: Secret, use: readonly string[], text: string): string {
  const [, number, after] = /^([1-9]\d{0,8})\.(.*)$/.exec(text) ?? []
  const [generation, sealed] = [Number(number ?? 1), after ?? text]
  const found = generationsOf(first).find((one) => one.generation === generation)
  if (!found)
    throw new GenerationUnknown(
      `A text is sealed by generation ${generation} of the root, which this process does not know. Start it again with the secret that opens the hub.`,
    )
  return unseal(deriveKey(found.root, ...use), sealed)
}

/**
 * Returns the keys of one use by every generation that this process knows: that of the one that seals
 * first, then those that may have made what is kept.
 */
export function keysUnder(first: Secret, use: readonly string[]): [Buffer, ...Buffer[]] {
  const sealing = newestOf(first)
  const others = generationsOf(first).filter((one) => one.generation !== sealing.generation)
  const keyOf = ({ root }: Generation) => deriveKey(root, ...use)
  return [keyOf(sealing), ...others.map(keyOf)]
}

/** Returns the number of the generation that seals now. */
export const sealingGeneration = (first: Secret): number => newestOf(first).generation

/** Returns a text under the newest generation. @throws like `openUnder` */
export function resealUnder(first: Secret, use: readonly string[], text: string): string {
  return sealUnder(first, use, openUnder(first, use, text))
}
