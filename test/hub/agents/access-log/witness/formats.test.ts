import { createPrivateKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  formatCheckpoint,
  isCheckpointOf,
  readCheckpoint,
} from '../../../../../hub/agents/access-log/witness/checkpoint.ts'
import {
  cosign,
  findCosignature,
} from '../../../../../hub/agents/access-log/witness/cosignature.ts'
import { formatNote, readNote } from '../../../../../hub/agents/access-log/witness/signed-note.ts'
import {
  formatVerifierKey,
  isSignedBy,
  makeVerifierKey,
  readVerifierKey,
} from '../../../../../hub/agents/access-log/witness/verifier-key.ts'

/** A head of the checksum database of Go, as its own log signed it. */
const goHead = `go.sum database tree
20852163
CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=

— sum.golang.org Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=
`
const goKey = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8'

/** The key of a public witness. */
const publicWitness =
  'witness.navigli.sunlight.geomys.org+a3e00fe2+BNy/co4C1Hn1p+INwJrfUlgz7W55dSZReusH/GhUhJ/G'

/** The note of the documentation of Go's `golang.org/x/mod/sumdb/note`, and the key that signed it. */
const goNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`
const goNoteKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'

describe('A signed note', () => {
  it.each([
    ['of the documentation of Go', goNote, goNoteKey],
    ['of the checksum database of Go', goHead, goKey],
  ])('%s is verified with its published key', (_, written, key) => {
    const [note, verifier] = [readNote(written), readVerifierKey('ed25519', key)]
    if (!note || !verifier) throw new Error('it was not read')
    const [signature] = note.signatures
    expect(signature).toMatchObject({ name: verifier.name, id: verifier.id })
    const bytes = signature?.bytes ?? Buffer.of()
    expect(isSignedBy(verifier, Buffer.from(note.text), bytes)).toBe(true)
    expect(isSignedBy(verifier, Buffer.from(`${note.text} `), bytes)).toBe(false)
  })

  it.each([
    ['without a blank line', goHead.replace('\n\n', '\n')],
    ['without a signature', goHead.slice(0, goHead.indexOf('—'))],
    ['with a control character', goHead.replace('tree', 'tree\r')],
    ['with a hyphen for the dash', goHead.replace('—', '-')],
    ['with a signature in another base64', goHead.replace('8=\n', '9=\n')],
    ['cut before its last line end', goHead.slice(0, -1)],
  ])('%s is refused', (_, written) => {
    expect(readNote(written)).toBeNull()
  })
})

describe('The key of a witness or a log', () => {
  it('is read and written as others write it', () => {
    expect(readVerifierKey('cosignature', publicWitness)?.name).toBe(
      'witness.navigli.sunlight.geomys.org',
    )
    for (const [kind, written] of [
      ['cosignature', publicWitness],
      ['ed25519', goKey],
    ] as const) {
      const key = readVerifierKey(kind, written)
      expect(key && formatVerifierKey(key)).toBe(written)
    }
  })

  it.each([
    ['of the other kind', publicWitness],
    ['with another id', goKey.replace('033de0ae', '033de0af')],
    ['with another name', goKey.replace('sum', 'sun')],
    ['cut short', goKey.slice(0, -4)],
    ['without its parts', 'sum.golang.org'],
  ])('%s is refused', (_, written) => {
    expect(readVerifierKey('ed25519', written)).toBeNull()
  })
})

describe('A checkpoint', () => {
  it('has its origin, size and root, and is written again as it was', () => {
    const read = readCheckpoint(goHead)
    expect(read).toMatchObject({ origin: 'go.sum database tree', size: 20_852_163 })
    expect(read && formatCheckpoint(read.origin, read)).toBe(read?.note.text)
  })

  it('may have lines after its root, which its signature covers', () => {
    const text = `${goHead.split('\n').slice(0, 3).join('\n')}\nmore\n`
    const lines = [goHead.slice(goHead.indexOf('—'))]
    expect(readCheckpoint(formatNote(text, lines))?.note.text).toBe(text)
  })

  it.each([
    ['a size with a zero before', goHead.replace('20852163', '020852163')],
    ['a size past what can be counted', goHead.replace('20852163', '9007199254740993')],
    ['a root that is short', goHead.replace('CsUYapGG', 'CsUY')],
    ['an empty line after its root', goHead.replace('\n\n', '\n\n\n')],
    ['no root', goHead.replace(/CsUY.*\n/, '')],
  ])('with %s is refused', (_, written) => {
    expect(readCheckpoint(written)).toBeNull()
  })

  it('is nobody’s whose key or origin is another', () => {
    const key = readVerifierKey('ed25519', goKey)
    const read = readCheckpoint(goHead)
    if (!key || !read) throw new Error('it was not read')
    expect(isCheckpointOf(read, key)).toBe(false)
    expect(isCheckpointOf({ ...read, origin: key.name }, key)).toBe(true)
    const other = makeVerifierKey('ed25519', key.name, Buffer.alloc(32, 1))
    expect(isCheckpointOf({ ...read, origin: key.name }, other)).toBe(false)
  })
})

describe('A cosignature', () => {
  // The first key of RFC 8032, section 7.1: it signs the same way everywhere.
  const seed = '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60'
  const privateKey = createPrivateKey({
    key: Buffer.concat([
      Buffer.from('302e020100300506032b657004220420', 'hex'),
      Buffer.from(seed, 'hex'),
    ]),
    format: 'der',
    type: 'pkcs8',
  })
  const key = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')
  const verifierKey = makeVerifierKey('cosignature', 'witness.example/w1', key)
  const { text } = readNote(goHead) ?? { text: '' }
  const at = new Date('2026-11-24T10:00:00.900Z')
  const line = cosign({ privateKey, verifierKey }, text, at)

  it('names the key, then the second, then signs both with the head', () => {
    const bytes = Buffer.from(line.split(' ')[2] ?? '', 'base64')
    expect(line).toMatch(/^— witness\.example\/w1 \S+\n$/)
    expect(bytes.subarray(0, 4)).toEqual(verifierKey.id)
    expect(bytes.readBigUInt64BE(4)).toBe(1_795_514_400n)
    const message = Buffer.from(`cosignature/v1\ntime 1795514400\n${text}`)
    expect(isSignedBy({ ...verifierKey, kind: 'ed25519' }, message, bytes.subarray(12))).toBe(true)
  })

  it('is found among the lines of others', () => {
    const others = goHead.slice(goHead.indexOf('—'))
    const found = findCosignature(others + line, text, verifierKey)
    expect(found).toEqual({ at: new Date('2026-11-24T10:00:00Z'), line })
  })

  it.each([
    ['of another head', line, text.replace('20852163', '20852164')],
    ['with another second', line, text],
    ['of another witness', line.replace('w1', 'w2'), text],
    ['that is a plain signature', goHead.slice(goHead.indexOf('—')), text],
    ['that is missing', '', text],
  ])('%s is not taken', (name, lines, of) => {
    const changed = name === 'with another second' ? later(lines) : lines
    expect(findCosignature(changed, of, verifierKey)).toBeNull()
  })

  function later(one: string): string {
    const [dash, name, base64 = ''] = one.trim().split(' ')
    const bytes = Buffer.from(base64, 'base64')
    bytes.writeBigUInt64BE(1_795_514_401n, 4)
    return `${dash} ${name} ${bytes.toString('base64')}\n`
  }
})
