import { createPublicKey, type KeyObject } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEnvelope, sha256 } from './provenance.ts'

/** Ending of the file with the signed provenance of a release. */
export const provenanceEnding = '.provenance.json'

/**
 * Checks the files of a release against its signed provenance.
 * @param keyFile public key in PEM, as its publisher gives it
 * @returns an exit code
 */
export function verifyRelease(folder: string, keyFile: string): number {
  const faults = findFaults(folder, createPublicKey(readFileSync(keyFile)))
  for (const fault of faults) console.log(fault)
  console.log(
    faults.length === 0
      ? `Every file of ${folder} is the one that was built and signed.`
      : `${faults.length} faults: do not install it.`,
  )
  return faults.length === 0 ? 0 : 1
}

/** Lists what is not as the provenance says, a sentence each. */
export function findFaults(folder: string, key: KeyObject): string[] {
  const names = readdirSync(folder)
  const [provenance, ...others] = names.filter((name) => name.endsWith(provenanceEnding))
  if (provenance === undefined || others.length > 0)
    return [`There must be one file *${provenanceEnding} in ${folder}.`]
  const read = readEnvelope(readFileSync(join(folder, provenance), 'utf8'), key)
  if (typeof read === 'string') return [read]
  const { version } = read.predicate.buildDefinition.externalParameters
  const stated = new Map(read.subject.map(({ name, digest }) => [name, digest.sha256]))
  return [
    ...(provenance === `parvis-${version}${provenanceEnding}`
      ? []
      : [`${provenance} is the provenance of ${version}.`]),
    ...[...stated].flatMap(([name, digest]) => {
      if (!names.includes(name)) return [`${name} is missing.`]
      if (sha256(readFileSync(join(folder, name))) === digest) return []
      return [`${name} is not the file that was built.`]
    }),
    ...names
      .filter((name) => name !== provenance && !stated.has(name))
      .map((name) => `${name} is no file of this release.`),
  ]
}
