import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HubInProcess, startHubInProcess } from '../../../fuzz/requests/hub-in-process.ts'
import { anyStore } from '../../../world/stores.ts'

describe.each(anyStore)('A body that is brought to the sign-in, on $store', ({ open }) => {
  let started: HubInProcess
  beforeAll(async () => {
    started = await startHubInProcess(await open())
  })
  afterAll(() => started.close())

  it.each(['/oauth/token', '/oauth/revoke'])(
    'is answered and its connection ended, though it is longer than %s reads and never whole',
    async (path) => {
      const socket = connect({ port: started.port, host: '127.0.0.1', allowHalfOpen: true })
      socket.write(
        `POST ${path} HTTP/1.1\r\nhost: localhost\r\ntransfer-encoding: chunked\r\n` +
          'content-type: application/x-www-form-urlencoded\r\n\r\n124f80\r\n',
      )
      socket.end('a=1&'.repeat(40_000))
      let said = ''
      for await (const bytes of socket.setEncoding('utf8')) said += bytes
      expect(said).toMatch(/^HTTP\/1\.1 40[01] /)
    },
  )
})
