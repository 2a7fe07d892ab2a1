import { ownOf } from '#shared/text/own-of.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import type { Deps } from '../../platform/deps.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { formatRefusal } from '../import/format-refusal.ts'
import type { Page, Proven, Reader } from '../source-client/connector.ts'
import { SourceFault } from '../source-client/fault.ts'
import { formatSourceFault } from '../source-client/format-source-fault.ts'
import { findAt } from './find-at.ts'
import { type DeclaredSource, openReader } from './open-reader.ts'
import { toItem } from './to-item.ts'

/** One check, and its result. */
export interface Checked {
  /** `note`: worth knowing, and nothing to fix. */
  how: 'well' | 'wrong' | 'note'
  words: string
}

/** The source to check, and its results. */
interface Checking {
  declared: DeclaredSource
  source: string
  offer: Parameters<typeof offerOf>[0]
  reader: Reader
  deps: Pick<Deps, 'clock' | 'random'>
}

/** Timeout of one answer, in milliseconds. */
const patience = 15_000

/** Clock difference worth a note, in seconds. */
const clockDifference = 20

/**
 * Checks everything that reading a source needs, in sentences, and records nothing. It stops when
 * nobody answers or the key is refused.
 */
export async function* checkSource(
  deps: Pick<Deps, 'clock' | 'random'>,
  declared: DeclaredSource,
  source: string,
  offer: Parameters<typeof offerOf>[0],
): AsyncGenerator<Checked> {
  let date: string | null = null
  const heard = (said: string | null) => {
    date = said
  }
  const reader = openReader(declared, deps, { patience, heard })
  const checking = { declared, source, offer, reader, deps }
  const proven = await tried(() => reader.probe())
  if ('words' in proven) {
    yield proven
    return
  }
  yield { how: 'well', words: formatProven(declared, proven.value) }
  yield* checkClock(date, deps.clock())
  yield* checkWrongKey(checking)
  yield* checkGroups(checking)
  yield* checkFilter(checking)
  yield* checkFirst(checking)
  if (declared.secrets['hook'])
    yield { how: 'note', words: 'Webhooks are taken, signed with its secret.' }
}

function formatProven({ connector, settings }: DeclaredSource, { as, version, scope }: Proven) {
  const named = version ? `${connector.title} (${version})` : connector.title
  return `${named} answers at ${settings.url} and knows who asks: ${as}.${scope ? ` ${scope}` : ''}`
}

/** Compares the `Date` header with our clock. */
function* checkClock(date: string | null, now: Date): Generator<Checked> {
  const at = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(at)) return
  const seconds = Math.round((at - now.getTime()) / 1000)
  if (Math.abs(seconds) <= clockDifference) return
  const words = `Its clock is ${Math.abs(seconds)} seconds ${seconds > 0 ? 'ahead of' : 'behind'} this one. Signed questions are refused beyond thirty: set both by a time server.`
  yield { how: 'wrong', words }
}

/** Checks that the source refuses a key with one changed character. */
async function* checkWrongKey({ declared, deps }: Checking): AsyncGenerator<Checked> {
  const { hook: _, ...secrets } = declared.secrets
  if (Object.keys(secrets).length === 0) return
  const wrong = Object.fromEntries(
    Object.entries(secrets).map(([name, value]) => [name, otherThan(value)]),
  )
  const reader = openReader({ ...declared, secrets: wrong }, deps, { patience })
  const came = await tried(() => reader.probe())
  yield 'words' in came
    ? { how: 'well', words: 'A wrong key is told from a right one.' }
    : {
        how: 'wrong',
        words: 'It takes a wrong key for a right one, so that an empty answer proves nothing.',
      }
}

function otherThan(value: string): string {
  const last = value.at(-1)
  return `${value.slice(0, -1)}${last === '0' ? '1' : '0'}`
}

/** Lists the groups of the source, and those the settings read. */
async function* checkGroups({ declared, reader }: Checking): AsyncGenerator<Checked> {
  if (!reader.groups) return
  const came = await tried(() => reader.groups?.() ?? Promise.resolve([]))
  if ('words' in came) {
    yield came
    return
  }
  const { services } = declared.settings
  const missing = Object.keys(services).filter((one) => one !== '*' && !came.value.includes(one))
  if (missing.length > 0)
    yield {
      how: 'wrong',
      words: `The settings name what it does not have: ${missing.join(', ')}. It has ${came.value.join(', ') || 'nothing'}.`,
    }
  const left = services['*'] ? [] : came.value.filter((one) => ownOf(services, one) === undefined)
  if (left.length > 0) yield { how: 'note', words: `Left out by the settings: ${left.join(', ')}.` }
  if (missing.length === 0) yield { how: 'well', words: 'All that the settings name is there.' }
}

/** Checks that a search for an unknown address finds nothing. */
async function* checkFilter({ reader, deps, source }: Checking): AsyncGenerator<Checked> {
  const nobody = `${Buffer.from(deps.random(8)).toString('hex')}@parvis.invalid`
  const came = await tried(() => findAt(reader, { kind: 'email', value: nobody }, source))
  if ('words' in came) {
    const { fault } = came
    yield fault.why === 'not_asked_for'
      ? {
          how: 'wrong',
          words:
            'Asked for an address that nobody has, it gives requests of others. They are dropped; what it says of one usager cannot be believed until that is mended: check the fields in the settings.',
        }
      : came
  } else if (came.value === null)
    yield {
      how: 'note',
      words: 'It cannot be asked for a usager: only what was read before is known.',
    }
  else yield { how: 'well', words: 'Asked for an address that nobody has, it gives nothing.' }
}

/** Shows what the hub would record of the first requests. */
async function* checkFirst({ declared, offer, reader, deps }: Checking): AsyncGenerator<Checked> {
  const came = await tried(() => firstPage(reader))
  if ('words' in came) {
    yield came
    return
  }
  const page = came.value
  if (page.length === 0) {
    yield { how: 'note', words: 'It holds no request that this key may see.' }
    return
  }
  const items = page.map((record) =>
    toItem(record, declared.settings, offerOf(offer), deps.clock()),
  )
  const refused = items.find((one) => one instanceof Refusal)
  const taken = items.filter((one) => one !== null && !(one instanceof Refusal)).length
  const known = page.filter(({ usagers }) => usagers.length > 0).length
  yield {
    how: taken > 0 ? 'well' : 'wrong',
    words: `Of the ${page.length} first requests, ${taken} are of a service that is read, and ${known} say who their usager is.`,
  }
  if (refused instanceof Refusal)
    yield {
      how: 'wrong',
      words: `Some cannot be taken. The first: ${formatRefusal(refused, null)}`,
    }
}

async function firstPage(reader: Reader): Promise<Page> {
  for await (const page of reader.changed(null)) return page
  return []
}

async function tried<T>(
  work: () => Promise<T>,
): Promise<{ value: T } | (Checked & { fault: SourceFault['fault'] })> {
  try {
    return { value: await work() }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error
    return { how: 'wrong', words: formatSourceFault(error.fault), fault: error.fault }
  }
}
