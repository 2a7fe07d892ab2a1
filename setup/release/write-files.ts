import type { KeyObject } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { archive } from '../package/archive.ts'
import { filesIn } from '../package/built.ts'
import { writeBill } from './bill.ts'
import { billsOf } from './bills.ts'
import { checkBill } from './check-bill.ts'
import type { Checkout } from './checkout.ts'
import { debianPackage, packDebian } from './debian-package.ts'
import { hubPackage, program } from './hub-package.ts'
import type { Project } from './project.ts'
import { describeProvenance, sha256, writeEnvelope } from './provenance.ts'
import { packNpm } from './tarball.ts'
import { provenanceEnding } from './verify-release.ts'
import { widgetFiles, widgetPackage } from './widget-files.ts'

/** Output folder of a release. */
export const folder = 'dist/release'

/** The file of checksums, in the format of `sha256sum`. */
export const sumsFile = 'SHA256SUMS'

/**
 * Writes all distributed files and their checksums.
 * @param packages folder of the store packages, already written
 * @param key the Ed25519 key that signs the provenance; `null`: nobody signs it
 * @returns faults of the SBOMs, a sentence each
 */
export async function writeFiles(
  project: Project,
  { commit, time }: Checkout,
  packages: string,
  key: KeyObject | null,
): Promise<string[]> {
  const { version } = project.manifest
  const hub = hubPackage(project)
  const files = new Map<string, Uint8Array>([
    [`parvis-${version}.tgz`, packNpm(hub, time, [program])],
    [`parvis_${version}_all.deb`, packDebian(debianPackage(hubPackage(project, 'hub')), time)],
    [`parvis-widget-${version}.tgz`, packNpm(widgetPackage(), time)],
    [`parvis-${version}-widget.zip`, archive(widgetFiles(project))],
    [`parvis-${version}-docs.zip`, archive(filesIn('docs'))],
    ...readdirSync(packages).map((name) => [name, readFileSync(join(packages, name))] as const),
    ['built-with.json', Buffer.from(formatMachine(commit, time))],
  ])
  const faults = []
  for (const [name, billed] of Object.entries(billsOf(project, time))) {
    const bill = writeBill(billed)
    const fault = await checkBill(bill)
    if (fault) faults.push(`The bill of materials of ${name} is not CycloneDX: ${fault}`)
    files.set(`parvis-${version}-${name}.cdx.json`, Buffer.from(bill))
  }
  const sums = [...files]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  files.set(sumsFile, Buffer.from(sums.join('')))
  const lock = readFileSync('package-lock.json')
  const stated = describeProvenance({ version, commit, lock, files })
  files.set(`parvis-${version}${provenanceEnding}`, Buffer.from(writeEnvelope(stated, key)))
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
  return faults
}

/** Formats what a reproducible build needs: compressors are part of Node. */
function formatMachine(commit: string, time: number): string {
  const { version, platform, arch, versions } = process
  const { zlib, brotli } = versions
  const said = { commit, SOURCE_DATE_EPOCH: time, node: version, zlib, brotli, platform, arch }
  return `${JSON.stringify(said, null, 2)}\n`
}
