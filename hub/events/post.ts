import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { urlToHttpOptions } from 'node:url'
import type { Failure } from './failure.ts'

/** Most of an answer's body that is waited for, in bytes. It says nothing to us. */
const mostRead = 16_384

/** What a receiver answered. */
export interface Answer {
  status: number
  retryAfter: string | undefined
  location: string | undefined
}

/** What is posted, and where to. */
export interface Posting {
  url: URL
  /** The connection goes to one of these, whatever the name leads to by now. */
  addresses: readonly LookupAddress[]
  headers: Readonly<Record<string, string>>
  body: string
  /** Ends it, whatever is still missing. */
  signal: AbortSignal
}

/** Posts a body and gives what was answered. No redirect is followed, and no answer's body is kept. */
export function post(posting: Posting): Promise<Answer | { failure: Failure }> {
  const { url, addresses, headers, body, signal } = posting
  const send = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve) => {
    const request = send({
      ...urlToHttpOptions(url),
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // A connection of its own: none that another name opened is used again.
      agent: false,
      lookup: answerWith(addresses),
      signal,
    })
    let end = (code = 'unknown') => resolve({ failure: failureOf(code) })
    request.on('error', (error: { code?: string }) => end(error.code))
    request.on('close', () => end('ECONNRESET'))
    signal.addEventListener('abort', () => end('ABORT_ERR'))
    // Another protocol is not what was asked for, and its socket is nobody's.
    request.on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.on('error', () => {}).destroy()
      resolve({ status: statusCode, retryAfter: undefined, location: undefined })
    })
    request.on('response', (response: IncomingMessage) => {
      const { 'retry-after': retryAfter, location } = response.headers
      let read = 0
      // What was answered holds, however its body ends.
      end = () => {
        resolve({ status: response.statusCode ?? 0, retryAfter, location })
        request.destroy()
      }
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read > mostRead) end()
      })
      for (const over of ['end', 'error', 'aborted']) response.on(over, () => end())
    })
    request.end(body)
  })
}

/** Stands in the place of a second resolution. */
function answerWith(addresses: readonly LookupAddress[]): LookupFunction {
  return (_host, options, done) => {
    const [first] = addresses
    if (options.all) done(null, [...addresses])
    else if (first) done(null, first.address, first.family)
    else done(new Error('no address'), '', 0)
  }
}

function failureOf(code: string): Failure {
  return /CERT|SELF_SIGNED|UNABLE_TO|ALTNAME|SSL|TLS|EPROTO/.test(code)
    ? { why: 'untrusted', code }
    : { why: 'unreachable', code }
}
