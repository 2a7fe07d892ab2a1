/** What came back. */
export interface Answer {
  status: number
  /** Names in small letters; what is said again stands on a line of its own. */
  headers: Readonly<Record<string, string>>
  /** Its bytes, one a character. */
  body: string
}

/** The cookies that an answer sets, as a browser sends them. */
export const cookiesOf = ({ headers }: Answer): string =>
  (headers['set-cookie'] ?? '')
    .split('\n')
    .map((one) => one.split(';')[0])
    .join('; ')

/** Where one answer ends in what was heard, or what is wrong with it. */
type Read = { answer: Answer; rest: string; closes: boolean } | 'more' | { wrong: string }

/**
 * Reads one answer from the beginning of what was heard; interim ones (100, 103) are passed over.
 * @param isHead whether a `HEAD` asked, which is answered without a body
 * @param isOver whether nothing more will come
 */
export function readAnswer(heard: string, isHead: boolean, isOver: boolean): Read {
  const end = heard.indexOf('\r\n\r\n')
  if (end < 0) return heard.length > 65_536 ? { wrong: 'a head without an end' } : 'more'
  const [first = '', ...lines] = heard.slice(0, end).split('\r\n')
  const status = Number(/^HTTP\/1\.1 (\d{3}) [\x20-\x7e]*$/.exec(first)?.[1])
  if (!status) return { wrong: `a first line ${JSON.stringify(first.slice(0, 100))}` }
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const at = line.indexOf(':')
    if (at < 1 || /[^!#$%&'*+.^_`|~\w-]/.test(line.slice(0, at)) || /[\r\n\0]/.test(line))
      return { wrong: `a header ${JSON.stringify(line.slice(0, 100))}` }
    const name = line.slice(0, at).toLowerCase()
    const value = line.slice(at + 1).trim()
    headers[name] = name in headers ? `${headers[name]}\n${value}` : value
  }
  const after = heard.slice(end + 4)
  if (status < 200) return readAnswer(after, isHead, isOver)
  const closes = headers['connection'] === 'close'
  const found = (body: string, rest: string): Read => ({
    ...{ answer: { status, headers, body }, rest, closes },
  })
  if (isHead || status === 204 || status === 304) return found('', after)
  if (headers['transfer-encoding'] === 'chunked') return readChunks(after, found)
  const length = headers['content-length']
  if (length === undefined) return isOver ? found(after, '') : 'more'
  if (after.length < Number(length)) return 'more'
  return found(after.slice(0, Number(length)), after.slice(Number(length)))
}

function readChunks(text: string, found: (body: string, rest: string) => Read): Read {
  let body = ''
  for (let at = 0; ; ) {
    const end = text.indexOf('\r\n', at)
    if (end < 0) return 'more'
    const size = Number.parseInt(text.slice(at, end), 16)
    if (Number.isNaN(size)) return { wrong: `a chunk of ${JSON.stringify(text.slice(at, end))}` }
    const next = end + 2 + size + 2
    if (text.length < next) return 'more'
    body += text.slice(end + 2, end + 2 + size)
    at = next
    if (size === 0) return found(body, text.slice(at))
  }
}
