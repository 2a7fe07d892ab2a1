import { provenStreams } from '#shared/contract/stream.ts'
import { townAgents } from '../../world/agents.ts'
import type { TestHub } from '../../world/hub.ts'

/** Where figures of those invited are published. */
const published = ['/v1/closings', '/v1/indicators', '/v1/coverage', '/v1/overview'] as const

/** Every figure of those invited, by where it stands. `hidden`: told as nothing. */
export interface Published {
  numbers: Map<string, number>
  hidden: Set<string>
}

/** Reads every figure of those invited, as a person of the town does. */
export async function readPublished(hub: TestHub): Promise<Published> {
  const found: Published = { numbers: new Map(), hidden: new Set() }
  for (const url of published) {
    const sent = await hub.as(townAgents.quality, 'GET', url)
    if (sent.statusCode !== 200) throw new Error(`${url} answered ${sent.statusCode}: ${sent.body}`)
    collect(sent.json(), url, found)
  }
  return found
}

/** Figures of other streams, and what says when something was computed or waits. */
const others = new Set([
  'open',
  'asked',
  'entered',
  'drift',
  'funnel',
  'today',
  'warnings',
  'channels',
  'helped',
])

function collect(value: unknown, path: string, found: Published): void {
  if (Array.isArray(value)) {
    for (const [at, one] of value.entries()) collect(one, `${path}/${nameOf(one) ?? at}`, found)
    return
  }
  if (typeof value !== 'object' || value === null) {
    if (typeof value === 'number') found.numbers.set(path, value)
    return
  }
  const { stream, told } = value as Record<string, unknown>
  if (typeof stream === 'string' && !provenStreams.some((one) => one === stream)) return
  if (told === 'nothing') found.hidden.add(path)
  for (const [key, one] of Object.entries(value))
    if (!others.has(key)) collect(one, `${path}/${key}`, found)
}

/** A name for an element that does not depend on its place. */
function nameOf(one: unknown): string | undefined {
  const { service, territory, month, indicator, stream, item } = (one ?? {}) as Record<
    string,
    unknown
  >
  const names = [service, territory, month, indicator, stream, item].filter(
    (name) => typeof name === 'string',
  )
  return names.length > 0 ? names.join('+') : undefined
}

/** Returns what is published but for the stream of forms, which a leaked key fills. */
export function withoutForms({ numbers, hidden }: Published): Published {
  const isOther = (path: string) => !/\bsubmitted\b/.test(path)
  return {
    numbers: new Map([...numbers].filter(([path]) => isOther(path))),
    hidden: new Set([...hidden].filter(isOther)),
  }
}

/** The largest change of a share, in points; a change of a count is a hundred. */
export function movedPoints(
  before: Published,
  after: Published,
): { points: number; where: string } {
  let most = { points: 0, where: '' }
  for (const [where, value] of after.numbers) {
    const change = Math.abs(value - (before.numbers.get(where) ?? Number.POSITIVE_INFINITY))
    const points = Number.isInteger(value) && change >= 1 ? 100 : 100 * change
    if (points > most.points) most = { points, where }
  }
  return most
}

/** The cells that were hidden, and show a figure now. */
export function shownCells(before: Published, after: Published): string[] {
  return [...before.hidden].filter(
    (path) =>
      !after.hidden.has(path) &&
      [...after.numbers.keys()].some((one) => one.startsWith(`${path}/`)),
  )
}
