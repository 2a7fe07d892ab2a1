import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { folder as packages, run as writePackages } from '../package/write-packages.ts'
import { sectionOf } from './changelog.ts'
import { type Checkout, readCheckout } from './checkout.ts'
import { readProject } from './project.ts'
import { findTagFault } from './signed-tag.ts'
import { compare } from './surface/compare.ts'
import { gatherSurface } from './surface/gather.ts'
import { judge } from './surface/judge.ts'
import { isStored, readBefore, storeSurface } from './surface/stored.ts'
import type { Surface } from './surface/surface.ts'
import { tryHub } from './try-hub.ts'
import { verifyRelease } from './verify-release.ts'
import { folder, sumsFile, writeFiles } from './write-files.ts'

/** Options of a release. */
export interface Asked {
  /** Writes the release despite obstacles, and lists them. */
  dry: boolean
  /** Installs the hub into an empty folder and runs it. */
  check: boolean
  /** Only stores the public interface of this version. */
  store: boolean
  /** File of the Ed25519 key that signs the provenance, in PEM. */
  key?: string
  /** Folder of a release to verify with the public key of `key`, instead of making one. */
  verify?: string
}

/** Makes a release of the build, or says what to do first. @returns an exit code */
export async function run(asked: Asked): Promise<number> {
  if (asked.verify !== undefined) {
    if (asked.key !== undefined) return verifyRelease(asked.verify, asked.key)
    console.log('Give the public key of the publisher: --key FILE')
    return 1
  }
  const checkout = readCheckout()
  const project = readProject()
  const { version } = project.manifest
  const surface = await gatherSurface()
  if (asked.store) {
    console.log(`Stored in ${storeSurface(version, surface)}. Commit it with the version.`)
    return 0
  }
  const faults = faultsOf(version, checkout, surface)
  if (asked.key === undefined)
    faults.push(
      'No key signs the provenance. Give one: --key FILE (openssl genpkey -algorithm ed25519)',
    )
  for (const fault of faults) console.log(fault)
  if (faults.length > 0 && !asked.dry) {
    console.log(`${faults.length} to mend; nothing was written.`)
    return 1
  }
  const isTaken = writePackages()
  const bad = await writeFiles(
    project,
    checkout,
    packages,
    asked.key === undefined ? null : createPrivateKey(readFileSync(asked.key)),
  )
  for (const fault of bad) console.log(fault)
  console.log(readFileSync(join(folder, sumsFile), 'utf8'))
  if (asked.check) await tryHub(join(folder, `parvis-${version}.tgz`))
  if (faults.length > 0) console.log(`No release: ${faults.length} to mend stand above.`)
  else console.log(`Parvis ${version} of ${checkout.commit} stands in ${folder}.`)
  return faults.length === 0 && isTaken && bad.length === 0 ? 0 : 1
}

/** Lists obstacles to a release, a sentence each with the fix. */
function faultsOf(version: string, { changed, commit }: Checkout, surface: Surface): string[] {
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const own = sectionOf(changelog, version)
  const released = readBefore(version)
  const tag = findTagFault(version, commit)
  return [
    ...(tag === null ? [] : [tag]),
    ...(changed.length > 0
      ? [`Not as it was committed: ${changed.join(', ')}. Commit or remove it first.`]
      : []),
    ...(own
      ? []
      : [
          `CHANGELOG.md has no section ${version}. Write "## ${version}" and the day under "## Unreleased", above what is new in it.`,
        ]),
    ...(released
      ? judge(compare(released.surface, surface), {
          version,
          before: released.before,
          heading: own ? `## ${version}` : '## Unreleased',
          section: own ?? sectionOf(changelog, 'Unreleased') ?? '',
        })
      : []),
    ...(isStored(version, surface)
      ? []
      : [
          `What others may rely on is not stored for ${version}. Run npm run release -- --store, and commit what it writes.`,
        ]),
  ]
}
