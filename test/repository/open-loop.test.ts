import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { load } from '../bench/load.ts'

const second = 1000

it('counts the wait of everybody who came while a server stood still, not of the first alone', async () => {
  let standsUntil = 0
  const server = createServer((request, response) => {
    request.resume()
    const answer = () => response.writeHead(201).end()
    standsUntil ||= Date.now() + second
    setTimeout(answer, standsUntil - Date.now())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const done = await load(url, { seconds: 1.3, rate: 300, connections: 2 })
  server.close()
  expect(done.refused).toBe(0)
  expect(done.acknowledged).toBeGreaterThan(200)
  // Nobody waits less than what was left of the second when they came: half of them half of it.
  expect(done.p99).toBeGreaterThan(0.8 * second)
  expect(done.p50).toBeGreaterThan(0.2 * second)
})

it('says of a server that refuses that it acknowledged nothing', async () => {
  const server = createServer((request, response) => {
    request.resume()
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const done = await load(url, { answers: 20, connections: 2 })
  server.close()
  expect(done).toMatchObject({ acknowledged: 0, refused: 20 })
})
