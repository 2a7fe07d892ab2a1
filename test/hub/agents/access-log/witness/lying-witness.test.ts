import { generateKeyPairSync } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readAddition } from '../../../../../hub/agents/access-log/witness/addition.ts'
import {
  type CosigningKey,
  cosign,
} from '../../../../../hub/agents/access-log/witness/cosignature.ts'
import {
  formatVerifierKey,
  makeVerifierKey,
} from '../../../../../hub/agents/access-log/witness/verifier-key.ts'
import { ownFolder } from '../../../../world/product.ts'
import { exchangeKeys, foundTown, type WitnessedTown } from '../../../../world/witnessed-town.ts'

const stranger = 'stranger.example/witness'
const noCosignature = 'is no cosignature by its key'

/** Makes a key of the stranger; it declares one and may sign with another. */
function makeKey(): CosigningKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const bytes = Buffer.from(String(publicKey.export({ format: 'jwk' }).x), 'base64url')
  return { privateKey, verifierKey: makeVerifierKey('cosignature', stranger, bytes) }
}

describe('When a witness', () => {
  const folder = ownFolder()
  const [declared, foreign] = [makeKey(), makeKey()]
  let answering: RequestListener = () => {}
  const server = createServer((request, response) => answering(request, response))
  let town: WitnessedTown
  let other: WitnessedTown

  beforeAll(async () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T10:10:00Z'), toFake: ['Date'] })
    town = await foundTown('bourg', folder.path)
    other = await foundTown('rive', folder.path)
    await exchangeKeys(town, other)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const words = [formatVerifierKey(declared.verifierKey), '--url', `http://127.0.0.1:${port}/w`]
    expect(await town.types('witness', 'add', ...words)).toMatchObject({ code: 0 })
    await town.sealMinutes('10:00', '10:02')
  })
  afterAll(async () => {
    vi.useRealTimers()
    for (const { hub } of [town, other]) await hub.close()
    await new Promise((resolve) => server.close(resolve))
    folder.remove()
  })

  const says =
    (status: number, body = '') =>
    () => {
      answering = (_, response) => response.writeHead(status).end(body)
    }

  /** Cosigns what is sent, wrongly. @param change size that it puts in the place of 2 */
  const forging =
    ({ key = declared, change = '', hours = 0 }) =>
    () => {
      answering = async (request, response) => {
        const sent = readAddition(await text(request))?.checkpoint.note.text ?? ''
        const signed = change ? sent.replace(`\n${change}\n`, '\n3\n') : sent
        const at = new Date(town.hub.clock.now.getTime() + hours * 3_600_000)
        response.end(cosign(key, signed, at))
      }
    }

  it.each([
    ['does not know the log', says(404), 'does not know this log'],
    ['has another key of the log', says(403), 'has another key for this log'],
    ['speaks another protocol', says(409, 'I saw it all'), 'has not answered as a witness does'],
    ['fails', says(500), 'has not answered as a witness does'],
    ['points elsewhere', says(302), 'has not answered as a witness does'],
    ['saw more seals', says(409, '4000\n'), 'saw 4000 seals, more than are here'],
    ['says that no proof holds', says(422), 'saw other seals'],
    ['answers with nothing', says(200), noCosignature],
    ['answers with a cosignature by another key', forging({ key: foreign }), noCosignature],
    ['answers with a cosignature of another head', forging({ change: '2' }), noCosignature],
    ['answers with a cosignature of yesterday', forging({ hours: -24 }), noCosignature],
    [
      'breaks the connection',
      () => {
        answering = (request) => request.socket.destroy()
      },
      'has not been reached',
    ],
  ])('%s, the doctor says so, and the others go on', async (_, begin, sentence) => {
    begin()
    await town.send()
    const told = (await town.doctor()).split('\n').filter((line) => line.includes(stranger))
    expect(told.join()).toContain(sentence)
    expect((await town.types('audit', 'verify')).out).toContain('1 of 2 witnesses saw')
  })

  it('cosigns as it should, it is counted', async () => {
    forging({})()
    await town.send()
    expect((await town.types('audit', 'verify')).out).toContain('2 of 2 witnesses saw')
    await town.sealMinutes('10:04')
  })

  it('answers too slowly, it is left, and said', async () => {
    answering = () => {}
    await town.send({ timeLimit: 1 })
    expect(await town.doctor()).toContain(`the witness ${stranger} has answered too slowly`)
  })
})
