import { createServer } from 'node:net'
import { describe, expect, it } from 'vitest'
import { explainStart } from '../../../../hub/operations/faults/explain-start.ts'
import { types } from '../../../world/command.ts'
import { freePort } from '../../../world/free-port.ts'

describe('An administrator whose address of the database is wrong', () => {
  it('reads that what is there is no PostgreSQL', async () => {
    const other = createServer((caller) => caller.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const port = await freePort()
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve))
    const told = await types(['migrate'], { DATABASE_URL: `postgres://parvis@127.0.0.1:${port}/b` })
    other.close()
    expect(told).toMatchObject({ code: 1, err: expect.stringMatching(/^The connection .* broke/) })
  })

  it('reads each place where nobody answers', () => {
    const places = ['::1', '127.0.0.1'].map((address) => ({ address, port: 5432 }))
    const refused = Object.assign(new AggregateError(places), { code: 'ECONNREFUSED' })
    const said = 'No PostgreSQL answers at ::1:5432 and 127.0.0.1:5432. Start it,'
    expect(explainStart(refused)).toContain(said)
  })

  it('does not read their password', async () => {
    const told = await types(['migrate'], { DATABASE_URL: 'postgres://parvis:pass-word@:five' })
    expect(told).toMatchObject({ code: 1, err: expect.stringMatching(/^DATABASE_URL is set but/) })
    expect(told.err).not.toContain('pass-word')
  })
})
