import { connect } from 'node:net'

/** An answer as it came, without what is of its moment alone. */
export interface RawAnswer {
  status: string
  /** In lower case, sorted; without the date. */
  headers: string[]
  body: string
}

/**
 * Sends bytes on a connection of their own, each piece after the one before has left.
 * @param isCut says after them that nothing more comes
 * @returns every answer, until the hub ends the connection
 */
export async function sendRaw(
  url: string,
  pieces: readonly Buffer[],
  isCut = false,
): Promise<RawAnswer[]> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  // A hub that refuses what it has not read resets the connection.
  socket.on('error', () => {})
  const heard: Buffer[] = []
  socket.on('data', (some) => heard.push(some))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  for (const piece of pieces)
    await new Promise((resolve) => socket.write(piece, () => setImmediate(resolve)))
  if (isCut) socket.end()
  await closed
  return readAnswers(Buffer.concat(heard))
}

function readAnswers(bytes: Buffer): RawAnswer[] {
  const answers: RawAnswer[] = []
  for (let rest = bytes; rest.length > 0; ) {
    const end = rest.indexOf('\r\n\r\n')
    const [status = '', ...headers] = rest.subarray(0, end).toString('latin1').split('\r\n')
    const length = headers.find((one) => /^content-length:/i.test(one))
    const after = rest.subarray(end + 4)
    const size = / 1\d\d /.test(status)
      ? 0
      : length === undefined
        ? after.length
        : Number(length.split(':')[1])
    answers.push({
      status,
      headers: headers
        .map((one) => one.toLowerCase())
        .filter((one) => !one.startsWith('date:'))
        .sort(),
      body: after
        .subarray(0, size)
        .toString()
        .replace(/urn:uuid:[\w-]+/, 'urn:uuid:'),
    })
    rest = after.subarray(size)
  }
  return answers
}
