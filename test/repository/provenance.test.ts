import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeProvenance, writeEnvelope } from '../../setup/release/provenance.ts'
import { findTagFault } from '../../setup/release/signed-tag.ts'
import { findFaults } from '../../setup/release/verify-release.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parvis-release-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('The provenance of a release', () => {
  const own = generateKeyPairSync('ed25519')
  const files = new Map([
    ['parvis-0.3.0.tgz', Buffer.from('the hub')],
    ['SHA256SUMS', Buffer.from('sums')],
  ])
  const built = { version: '0.3.0', commit: 'c'.repeat(40), lock: Buffer.from('{}'), files }
  const release = (stated: object, key = own.privateKey as typeof own.privateKey | null) => {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    writeFileSync(join(folder, 'parvis-0.3.0.provenance.json'), writeEnvelope(stated, key))
  }
  const faults = (key = own.publicKey) => findFaults(folder, key)

  it('vouches for each file of it, with the same bytes for the same commit', () => {
    const stated = describeProvenance(built)
    release(stated)
    expect(faults()).toEqual([])
    expect(writeEnvelope(describeProvenance(built), own.privateKey)).toBe(
      writeEnvelope(stated, own.privateKey),
    )
  })

  it('says which file was altered, taken away or added', () => {
    release(describeProvenance(built))
    appendFileSync(join(folder, 'parvis-0.3.0.tgz'), ' and more')
    rmSync(join(folder, 'SHA256SUMS'))
    writeFileSync(join(folder, 'parvis-0.3.0.zip'), '')
    expect(faults()).toEqual([
      'SHA256SUMS is missing.',
      'parvis-0.3.0.tgz is not the file that was built.',
      'parvis-0.3.0.zip is no file of this release.',
    ])
  })

  it('is refused when another signed it, nobody did, or it is of another version', () => {
    const other = generateKeyPairSync('ed25519')
    release(describeProvenance(built), other.privateKey)
    expect(faults()).toEqual([expect.stringMatching(/^The provenance is not signed with the key/)])
    release(describeProvenance(built), null)
    expect(faults()).toEqual([expect.stringMatching(/^The provenance is not signed with the key/)])
    release(describeProvenance({ ...built, version: '0.2.0' }))
    expect(faults()).toEqual(['parvis-0.3.0.provenance.json is the provenance of 0.2.0.'])
    release({ ...describeProvenance(built), predicateType: 'https://slsa.dev/provenance/v0.2' })
    expect(faults()).toEqual(['The provenance is no statement of SLSA, version 1.'])
    writeFileSync(join(folder, 'parvis-0.3.0.provenance.json'), '{')
    expect(faults()).toEqual(['The provenance is no signed statement.'])
  })
})

describe('The tag of a release', () => {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8', stdio: 'pipe' }).trim()

  /** Makes a repository with one commit, whose tags one key signs. @returns the commit */
  function begin(trusted: 'its own key' | 'another key'): string {
    git('init', '--quiet')
    mkdirSync(join(folder, 'keys'))
    for (const name of ['own', 'other'])
      execFileSync('ssh-keygen', ['-qt', 'ed25519', '-N', '', '-f', join(folder, 'keys', name)])
    const half = execFileSync('cat', [
      join(folder, 'keys', trusted === 'its own key' ? 'own.pub' : 'other.pub'),
    ])
    writeFileSync(join(folder, 'keys/allowed'), `release@parvis.example ${half}`)
    for (const [name, value] of [
      ['user.name', 'Release'],
      ['user.email', 'release@parvis.example'],
      ['gpg.format', 'ssh'],
      ['user.signingKey', join(folder, 'keys/own')],
      ['gpg.ssh.allowedSignersFile', join(folder, 'keys/allowed')],
    ])
      git('config', String(name), String(value))
    git('commit', '--quiet', '--allow-empty', '-m', 'first')
    return git('rev-parse', 'HEAD')
  }

  it('vouches for the commit it is on, signed by a trusted key', () => {
    const commit = begin('its own key')
    expect(findTagFault('0.3.0', commit, folder)).toMatch(/^No tag v0.3.0. Sign one/)
    git('tag', '-s', 'v0.3.0', '-m', 'Parvis 0.3.0')
    expect(findTagFault('0.3.0', commit, folder)).toBeNull()
    git('commit', '--quiet', '--allow-empty', '-m', 'second')
    expect(findTagFault('0.3.0', git('rev-parse', 'HEAD'), folder)).toMatch(
      /Release what is tagged/,
    )
  })

  it('is refused unsigned, or signed by a stranger', () => {
    const commit = begin('another key')
    git('tag', 'v0.3.0')
    expect(findTagFault('0.3.0', commit, folder)).toMatch(/is not signed by a trusted key/)
    git('tag', '--force', '-s', 'v0.3.0', '-m', 'Parvis 0.3.0')
    expect(findTagFault('0.3.0', commit, folder)).toMatch(/is not signed by a trusted key/)
  })
})
