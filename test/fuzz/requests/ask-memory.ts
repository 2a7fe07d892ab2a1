import { request } from 'node:http'
import * as z from 'zod'

const memory = z.object({
  rss: z.number(),
  peak: z.number(),
  heapUsed: z.number(),
  heapTotal: z.number(),
  external: z.number(),
  arrayBuffers: z.number(),
})

/** Memory of a process after a whole collection, in bytes; `peak` is what was resident before it. */
export type Memory = z.infer<typeof memory>

/** Asks a process that runs `tell-memory.js`. @returns `null` where it does not answer any more */
export function askMemory(socketPath: string): Promise<Memory | null> {
  return new Promise((resolve) => {
    const asked = request({ socketPath, path: '/' }, (response) => {
      let heard = ''
      response.on('data', (piece) => {
        heard += piece
      })
      response.once('error', () => resolve(null))
      response.once('end', () => resolve(memory.safeParse(parse(heard)).data ?? null))
    })
    asked.once('error', () => resolve(null))
    asked.end()
  })
}

function parse(heard: string): unknown {
  try {
    return JSON.parse(heard)
  } catch {
    return null
  }
}
