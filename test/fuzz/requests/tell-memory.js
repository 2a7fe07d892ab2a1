import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isMainThread } from 'node:worker_threads'

/**
 * Runs within the hub that is fuzzed, before it: whoever asks at the socket `FUZZ_MEMORY` is told of the
 * memory of this process, after a whole collection. What is kept is counted, and not what was dropped
 * and waits to be swept.
 */
const socket = process.env['FUZZ_MEMORY']
if (socket && isMainThread) {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  const server = createServer((_, response) => {
    const { rss: peak } = process.memoryUsage()
    collect()
    response.setHeader('connection', 'close')
    response.end(JSON.stringify({ ...process.memoryUsage(), peak }))
  })
  server.listen(socket)
  server.unref()
}
