import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bounceLimit } from '../../../../../hub/platform/http/limits.ts'
import { readBounce } from '../../../../../hub/requests/delivery/bounces/read-bounce.ts'
import { report } from '../../../../world/bounce.ts'
import { startHub, type TestHub } from '../../../../world/hub.ts'
import { anyStore } from '../../../../world/stores.ts'
import { town } from '../../../../world/town.ts'

const headers = { authorization: `Bearer ${town.key}`, 'content-type': 'message/rfc822' }

describe.each(anyStore)('A bounce that means harm', ({ open }) => {
  let hub: TestHub
  beforeAll(async () => {
    hub = await startHub(await open())
  })
  afterAll(() => hub.close())

  it('is read though what it says is long, or names somebody at length', async () => {
    const diagnostic = `smtp; 550 ${'😀'.repeat(5000)}`
    for (const recipient of [
      '@'.repeat(60_000),
      '-'.repeat(60_000),
      `${'é'.repeat(160)}@b.example`,
    ]) {
      const bounce = await readBounce(
        Buffer.from(report('<x@bourg.example>', { recipient, diagnostic })),
      )
      expect(bounce).toMatchObject({ messageId: '<x@bourg.example>', status: '5.1.1' })
      expect(bounce?.said.isWellFormed()).toBe(true)
    }
  })

  it('takes no longer to read than it is long, whatever a stranger wrote', async () => {
    const signs = [
      '@',
      '\n',
      '\r\n\r\n',
      '> \n',
      '\u2028',
      '\0',
      '-',
      ' ',
      '\t',
      '<',
      '<a href="',
      ';',
      '=',
      '"',
      '😀',
    ]
    const nested = [
      '--b\n',
      '--b\n\n',
      'Content-Type: message/rfc822\n\n',
      'Content-Type: multipart/report; boundary=b\n\n--b\n',
      'Final-Recipient: rfc822; a@b.example\nAction: failed\n\n',
      'Content-Type: text/html\n\n',
      'Content-Type: text/plain; format=flowed\n\n> \n',
      'Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n====',
      'Content-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n\n=\n',
      'Message-ID: <',
      ' a*0*=x;',
    ]
    const whole = report('<x@bourg.example>')
    /** Where what is written many times stands. */
    const places: readonly ((put: string) => string)[] = [
      (put) => put,
      (put) =>
        `Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <x@b.example>\n\n--b\n${put}`,
      (put) => `${whole.slice(0, 300)}${put}${whole.slice(300)}`,
      (put) => report('<x@bourg.example>', { recipient: put }),
      (put) => report('<x@bourg.example>', { diagnostic: put }),
      (put) => report(put),
    ]
    const piece = fc.constantFrom(...signs, ...nested)
    await fc.assert(
      fc.asyncProperty(piece, piece, fc.nat(places.length - 1), async (one, last, place) => {
        const put = one.repeat(bounceLimit / Buffer.byteLength(one) / 1.1) + last
        const raw = Buffer.from(places[place]?.(put) ?? '').subarray(0, bounceLimit)
        const before = process.cpuUsage()
        const answer = await hub.send({ method: 'POST', url: '/v1/bounces', headers, payload: raw })
        const spent = process.cpuUsage(before)
        expect([answer.statusCode, answer.json()]).toEqual([200, { known: false }])
        // Of its own time, in microseconds, since others may work at the same time.
        expect(spent.user).toBeLessThan(700_000)
      }),
      { numRuns: 80 },
    )
  })
})
