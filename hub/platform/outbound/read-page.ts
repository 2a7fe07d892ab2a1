import type { IncomingHttpHeaders } from 'node:http'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { answerWith } from './answer-with.ts'
import { decodePage } from './decode-page.ts'
import { failureOf, type NotReached } from './failure.ts'
import type { Reached } from './reach.ts'

/** What a page answered. */
export interface ReadPage {
  status: number
  headers: IncomingHttpHeaders
  /** As text, as far as it was read. */
  body: string
  /** Whether all of it was read. */
  isWhole: boolean
}

/** Which page is read, and how much of it at most. */
interface Reading {
  url: URL
  /** The connection goes to one of these, whatever the name leads to by now. */
  addresses: Reached['addresses']
  headers: Readonly<Record<string, string>>
  /** Most bytes of the body. */
  most: number
  /** Ends it, whatever is still missing. */
  signal: AbortSignal
}

/** Reads a page. No redirect is followed, no cookie kept, no connection used again. */
export function readPage(reading: Reading): Promise<ReadPage | { failure: NotReached }> {
  const { url, addresses, headers, most, signal } = reading
  const send = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise((resolve) => {
    let end = (code = 'unknown') => resolve({ failure: failureOf(code) })
    const request = send({
      ...urlToHttpOptions(url),
      method: 'GET',
      headers,
      agent: false,
      lookup: answerWith(addresses),
      signal,
    })
    request.on('error', (error: { code?: string }) => end(error.code))
    request.on('close', () => end('ECONNRESET'))
    signal.addEventListener('abort', () => end('ABORT_ERR'))
    request.on('upgrade', (_, socket) => {
      socket.on('error', () => {}).destroy()
      end('upgrade')
    })
    request.on('response', (response) => {
      const heard: Buffer[] = []
      let read = 0
      end = () => {
        const bytes = Buffer.concat(heard).subarray(0, most)
        const body = decodePage(bytes, response.headers['content-type'])
        const isWhole = response.complete && read <= most
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body, isWhole })
        request.destroy()
      }
      response.on('data', (chunk: Buffer) => {
        heard.push(chunk)
        read += chunk.length
        if (read > most) end()
      })
      for (const over of ['end', 'error', 'aborted']) response.on(over, () => end())
    })
    request.end()
  })
}
