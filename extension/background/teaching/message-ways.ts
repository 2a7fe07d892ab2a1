import type { Way } from '#shared/contract/agents/tool-rule.ts'
import { isBounded } from '#shared/pattern/is-bounded.ts'
import type { Mark, Pointed } from '../../shared/teaching.ts'
import { pickValue } from '../reading/parse-value.ts'
import { escapePattern } from './shape.ts'

/** A way to tell which message is open, as a page of a rule has it. */
export interface MessageWay {
  /** The identifier on the page it was learnt on. */
  value: string
  /** On the page itself. */
  way: Extract<Way, { text: unknown }>
  isInRoot: boolean
}

/** A part of an address or of an attribute that may be an identifier. */
interface Part {
  name: string
  value: string
  pick?: string
}

/** Names that tools give to what identifies a message, to any identifier, and to what is neither. */
const meant = /uid|msg|message|mail(?!box)|conv|thread/i
const naming = /id$|^aria-activedescendant$|ticket|item/i
const never =
  /folder|mbox|box|page|sort|order|search|query|contact|user|account|token|csrf|session|lang|theme|width|height|index|time|date|count|version/i

/**
 * What may say which message is open, the best first: what the address of its page says too, then what
 * tools name so.
 * @param url of the tab
 * @param said texts that are the sender's
 */
export function messageWaysOf(
  url: string,
  { marks, frameHref }: Pick<Pointed, 'marks' | 'frameHref'>,
  said: readonly string[],
): MessageWay[] {
  const inAddress = [url, frameHref ?? url].flatMap((one) => partsOfAddress(new URL(one)))
  const known = new Set(inAddress.filter(({ name }) => !never.test(name)).map(({ value }) => value))
  const all = marks.flatMap((mark) =>
    partsOfMark(mark, frameHref ?? url, known).map((part) => ({ mark, part })),
  )
  return all
    .filter(
      ({ part }) => isIdentifier(part.value) && !said.some((text) => text.includes(part.value)),
    )
    .map(({ mark, part }) => ({ mark, part, score: scoreOf(part, known) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ mark: { selectors, name, isInRoot }, part: { value, pick } }) => ({
      value,
      way: { text: selectors, attribute: name, ...(pick !== undefined && { pick }) },
      isInRoot,
    }))
}

function scoreOf({ name, value }: Part, known: ReadonlySet<string>): number {
  if (never.test(name)) return 0
  return (known.has(value) ? 4 : 0) + (meant.test(name) ? 2 : 0) + (naming.test(name) ? 1 : 0)
}

const isIdentifier = (value: string) => /\d/.test(value) && value.length <= 200

/** The parts of an address; a step of its path or route is named by the one before it. */
function partsOfAddress({ pathname, searchParams, hash }: URL): Part[] {
  const steps = [pathname, hash.slice(1)].flatMap((path) => {
    const all = path.split(/[/?&=]/)
    return all.map((value, at) => ({ name: all[at - 1] ?? '', value: decoded(value) }))
  })
  return [...[...searchParams].map(([name, value]) => ({ name, value })), ...steps].filter(
    ({ value }) => isIdentifier(value),
  )
}

/** What an attribute may say: all of it, what follows a prefix, or a part of the address it links to. */
function partsOfMark({ name, text }: Mark, base: string, known: ReadonlySet<string>): Part[] {
  if (name !== 'href') {
    const [prefix = ''] = /^[a-z][a-z_:-]*/i.exec(text) ?? []
    const rest = text.slice(prefix.length)
    const pick = `^${escapePattern(prefix)}(?<value>.+)$`
    const isPart = prefix !== '' && known.has(rest) && isBounded(pick)
    return [isPart ? { name, value: rest, pick } : { name, value: text }]
  }
  const to = URL.canParse(text, base) ? new URL(text, base) : null
  if (!to || !/^https?:$/.test(to.protocol)) return []
  const parts = [...to.searchParams].map(([key, value]) => ({
    name: key,
    value,
    pick: `[?&;]${escapePattern(key)}=(?<value>[^&;#]+)`,
  }))
  const last = { name: to.pathname.split('/').at(-2) ?? '', value: '', pick: lastStep }
  return [...parts, { ...last, value: decoded(pickValue(lastStep, text) ?? '') }].filter(
    ({ value, pick }) => isBounded(pick) && decoded(pickValue(pick, text) ?? '') === value,
  )
}

/** The last step of the address that a link leads to, with nothing behind it. */
const lastStep = '/(?<value>[^/?#]{1,64})/?$'

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
