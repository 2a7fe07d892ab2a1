import type { LookupAddress } from 'node:dns'
import { type IncomingMessage, request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { answerWith } from './answer-with.ts'
import { failureOf, type NotReached } from './failure.ts'

/** Most of an answer's body that is waited for, in bytes. */
const mostRead = 16_384

/** What whoever was written to answered. */
export interface Answer {
  status: number
  retryAfter: string | undefined
  location: string | undefined
  /** Its body, as far as it was waited for. */
  said: string
  /** The body came to its end. */
  isWhole: boolean
}

/** What is posted, and where to. */
export interface Posting {
  url: URL
  /** The connection goes to one of these, whatever the name leads to by now; by its name without. */
  addresses?: readonly LookupAddress[]
  headers: Readonly<Record<string, string>>
  body: string | Uint8Array
  /** Ends it, whatever is still missing. */
  signal: AbortSignal
}

/** Nothing was answered. */
export interface Unanswered {
  failure: NotReached
  /** It was on its way when it ended, so that it may have arrived. */
  mayHaveArrived: boolean
}

/** Posts a body and gives what was answered. No redirect is followed. */
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
      // A connection of its own: none that another name opened is used again.
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
    // Another protocol is not what was asked for, and its socket is nobody's.
    request.on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.on('error', () => {}).destroy()
      const nothing = { retryAfter: undefined, location: undefined, said: '', isWhole: false }
      resolve({ status: statusCode, ...nothing })
    })
    request.on('response', (response: IncomingMessage) => {
      const { 'retry-after': retryAfter, location } = response.headers
      const heard: Buffer[] = []
      let read = 0
      // What was answered holds, however its body ends.
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
