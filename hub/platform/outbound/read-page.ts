import type { IncomingHttpHeaders } from 'node:http'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { urlToHttpOptions } from 'node:url'
import { answerWith } from './answer-with.ts'
import { decodePage } from './decode-page.ts'
import { failureOf, type NotReached } from './failure.ts'
import type { Reached } from './reach.ts'

/** A page as read. */
export interface ReadPage {
  status: number
  headers: IncomingHttpHeaders
  /** Its text, up to the limit. */
  body: string
  /** Whether all of it was read. */
  isWhole: boolean
}

/** The page to read, and its limits. */
interface Reading {
  url: URL
  /** The connection uses one of these addresses, without a second DNS resolution. */
  addresses: Reached['addresses']
  headers: Readonly<Record<string, string>>
  /** Most bytes of the body. */
  most: number
  /** Aborts the request. */
  signal: AbortSignal
}

/** Reads a page. Follows no redirect, keeps no cookie, reuses no connection. */
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
