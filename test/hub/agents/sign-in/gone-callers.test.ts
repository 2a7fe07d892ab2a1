import { connect } from 'node:net'
import type { FastifyError } from 'fastify'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { refusalOf } from '../../../../hub/platform/http/errors.ts'
import { type SignInHub, startSignInHub } from '../../../world/sign-in-hub.ts'
import { stores } from '../../../world/stores.ts'

let hub: SignInHub
beforeAll(async () => {
  hub = await startSignInHub(await (stores[0]?.open ?? Promise.reject)())
})
afterAll(() => hub.close())

/** Says bytes and goes away; resolves once the hub has ended the connection too. */
const breakOff = (bytes: string) =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(hub.addresses[0]).port), '127.0.0.1')
    socket.on('error', () => {}).on('close', resolve)
    socket.resume().end(bytes)
  })

it('Whoever goes away in the middle of a sign-in leaves no stack in what the hub writes', async () => {
  const written = vi.spyOn(console, 'error').mockImplementation(() => {})
  const head =
    'POST /oauth/token HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/x-www-form-urlencoded'
  await breakOff(`${head}\r\ncontent-length: 99\r\n\r\ngrant_type=refresh`)
  await breakOff(`${head}\r\ntransfer-encoding: chunked\r\n\r\n5\r\ngrantX`)
  const answer = await fetch(`${hub.addresses[0]}/oauth/token`, { method: 'POST' })
  expect(answer.status).toBe(400)
  expect(written.mock.calls).toEqual([])
  written.mockRestore()
})

it('Whoever goes away in the middle of a body made it too short: it is no fault of ours', () => {
  const codeOf = (message: string, code: string) =>
    refusalOf(Object.assign(new Error(message), { code }) as FastifyError, 1).code
  expect(codeOf('Premature close', 'ERR_STREAM_PREMATURE_CLOSE')).toBe('malformed_json')
  expect(codeOf('aborted', 'ECONNRESET')).toBe('malformed_json')
  expect(codeOf('read ECONNRESET', 'ECONNRESET')).toBe('unavailable')
})
