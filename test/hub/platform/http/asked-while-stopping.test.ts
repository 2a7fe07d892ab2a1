import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { startHub } from '../../../world/hub.ts'
import { anyStore } from '../../../world/stores.ts'

it.each(anyStore)(
  'A hub that is asked to stop, on $store, answers who has just come to it',
  async ({ open }) => {
    const hub = await startHub(await open())
    const { port } = new URL(await hub.listen())
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    const closed = hub.close()
    socket.write('GET /readyz HTTP/1.1\r\nhost: localhost\r\n\r\n')
    const heard = (await socket.toArray()).join('')
    await closed
    expect(heard).toMatch(/^HTTP\/1.1 200 OK\r\n/)
    expect(heard).toMatch(/\r\nconnection: close\r\n/i)
  },
)
