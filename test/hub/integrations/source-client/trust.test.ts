import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { askAt, question, quietFault } from '../../../world/hostile-ask.ts'
import { ownFolder } from '../../../world/product.ts'
import { openDouble } from '../../../world/source.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A source with a certificate of its own. @returns its address and what was asked there */
async function trusting(key: Buffer, cert: Buffer) {
  const asked: string[] = []
  const server = createServer({ key, cert }, ({ url = '' }, response) => {
    asked.push(url)
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => new Promise((resolve) => server.close(resolve)))
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, asked }
}

/** A certificate that vouches for itself. */
function ownCertificate(...more: string[]): [key: Buffer, cert: Buffer] {
  const folder = ownFolder()
  const [key, cert] = [join(folder.path, 'key.pem'), join(folder.path, 'cert.pem')]
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc']
  const made = ['-keyout', key, '-out', cert, '-subj', '/CN=localhost', ...more]
  execFileSync('openssl', [...words, ...made], { stdio: 'ignore' })
  const read: [Buffer, Buffer] = [readFileSync(key), readFileSync(cert)]
  folder.remove()
  return read
}

describe('A source whose certificate', () => {
  const fixture = (name: string) => readFileSync(`test/fixtures/tls/${name}`)
  it.each([
    [
      'nobody vouches for',
      () => [fixture('server.key'), fixture('server.pem')] as [Buffer, Buffer],
    ],
    ['vouches for itself', () => ownCertificate()],
    [
      'expired',
      () => ownCertificate('-not_before', '20200101000000Z', '-not_after', '20200201000000Z'),
    ],
    ['is of another name', () => ownCertificate('-addext', 'subjectAltName=DNS:other.example')],
  ])('%s is asked nothing', async (_, made) => {
    const { url, asked } = await trusting(...made())
    const fault = await quietFault(askAt(url)(question))
    expect(fault).toMatchObject({ why: 'untrusted', code: expect.stringMatching(/^[A-Z_]+$/) })
    expect(asked).toEqual([])
  })

  it('should be there and is not, is asked nothing either', async () => {
    const plain = await openDouble((_, response) => void response.end('{}'))
    closing.push(plain.close)
    const url = plain.url.replace('http:', 'https:')
    expect(await quietFault(askAt(url)(question))).toMatchObject({ why: 'untrusted' })
    expect(plain.asked).toEqual([])
  })
})
