import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { answerWith } from './answer-with.ts'
import { failureOf, type NotReached } from './failure.ts'

/** Most bytes read of the body of an answer. */
const mostRead = 16_384

/** The answer of a server. */
export interface Answer {
  status: number
  retryAfter: string | undefined
  location: string | undefined
  /** Its body, up to the limit. */
  said: string
  /** Whether the body was read to its end. */
  isWhole: boolean
}

/** An HTTP POST. */
export interface Posting {
  url: URL
  /**
   * The connection uses one of these addresses, without a second DNS resolution; without them it
   * resolves the name.
   */
  addresses?: readonly LookupAddress[]
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
  /** Aborts the request. */
  signal: AbortSignal
}

/** The server did not answer. */
export interface Unanswered {
  failure: NotReached
  /** The request was on the network when it failed, so that it may have arrived. */
  mayHaveArrived: boolean
}

/** Sends an HTTP POST and returns the answer. Follows no redirect. */
export function post(posting: Posting): Promise<Answer | Unanswered> {
  const { url, addresses, headers, body, signal } = posting
  const isSecure = url.protocol === 'https:'
  const send = isSecure ? overHttps : overHttp
  return new Promise((resolve) => {
    let mayHaveArrived = false
    const request = send({
      ...urlToHttpOptions(url),
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      // No shared agent: never reuse a connection that another name opened.
      agent: false,
      ...(addresses && { lookup: answerWith(addresses) }),
      signal,
    })
    let end = (code = 'unknown') => resolve({ failure: failureOf(code), mayHaveArrived })
    request.on('socket', (socket) =>
      socket.on(isSecure ? 'secureConnect' : 'connect', () => {
        mayHaveArrived = true
      }),
    )
    request.on('error', (error: { code?: string }) => end(error.code))
    request.on('close', () => end('ECONNRESET'))
    signal.addEventListener('abort', () => end('ABORT_ERR'))
    // An upgrade to another protocol was not requested: close its socket.
    request.on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.on('error', () => {}).destroy()
      const nothing = { retryAfter: undefined, location: undefined, said: '', isWhole: false }
      resolve({ status: statusCode, ...nothing })
    })
    request.on('response', (response: IncomingMessage) => {
      const { 'retry-after': retryAfter, location } = response.headers
      const heard: Buffer[] = []
      let read = 0
      // The answer is valid, however its body ends.
      end = () => {
        const said = Buffer.concat(heard).subarray(0, mostRead).toString('utf8')
        const isWhole = response.complete && read <= mostRead
        resolve({ status: response.statusCode ?? 0, retryAfter, location, said, isWhole })
        request.destroy()
      }
      response.on('data', (chunk: Buffer) => {
        heard.push(chunk)
        read += chunk.length
        if (read > mostRead) end()
      })
      for (const over of ['end', 'error', 'aborted']) response.on(over, () => end())
    })
    request.end(body)
  })
}
