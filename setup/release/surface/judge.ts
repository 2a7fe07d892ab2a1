import type { Change } from './compare.ts'
import { kinds } from './surface.ts'

/** What a release states about itself. */
export interface Said {
  /** Version in `package.json`. */
  version: string
  /** Version of the previous release. */
  before: string
  /** Heading of its changelog section. */
  heading: string
  /** The section. */
  section: string
}

/** Lists changes missing from the changelog, a sentence each. */
export function judge(changes: readonly Change[], said: Said): string[] {
  return [
    ...changes.filter((change) => isEdited(change)).map(formatEdited),
    ...changes
      .filter((change) => !isTold(change, said.section))
      .map((one) => formatUntold(one, said)),
    ...judgeVersion(changes, said),
  ]
}

const isEdited = ({ kind, what }: Change) => kind === 'migration' && what !== 'new'

const formatEdited = ({ name }: Change) =>
  `Migration ${name} was released and is not what it was. Bring it back as it was, and write another.`

/** Returns whether the section names it, or each changed thing in it. */
function isTold({ kind, name, added, removed }: Change, section: string): boolean {
  const isNamed = (word: string) =>
    new RegExp(`(?<![\\w/-])${asWritten(word)}(?![\\w/-])`).test(section)
  const leaves = [...added, ...removed].map(leafOf)
  return isNamed(shortName(kind, name)) || (leaves.length > 0 && leaves.every(isNamed))
}

const asWritten = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

/**
 * Returns the short name people write: the path of an operation, a schema without its direction.
 */
function shortName(kind: Change['kind'], name: string): string {
  if (kind === 'api') return name.replace(/^\w+ /, '')
  if (kind === 'schema') return name.replace(/Input$/, '')
  return name.replace(/^.*: /, '')
}

/** Returns `place` of `takes body.place: string`. */
function leafOf(line: string): string {
  const [, path = line] = /^(?:always )?\w+ (\S+?):?(?: |$)/.exec(line) ?? []
  return path.split(/[.[\]*]+/).findLast(Boolean) ?? path
}

const whats = { new: 'new', gone: 'gone', changed: 'not as it was' }

function formatUntold(
  { kind, name, what, added, removed }: Change,
  { before, heading }: Said,
): string {
  const lines = [...removed.map((line) => `  − ${line}`), ...added.map((line) => `  + ${line}`)]
  return [
    `${name}, ${kinds[kind]}, is ${whats[what]} since ${before}, and CHANGELOG.md does not say so.`,
    ` Write a line with \`${shortName(kind, name)}\` under "${heading}".`,
    what === 'changed' ? `\n${lines.slice(0, 8).join('\n')}` : '',
  ].join('')
}

function judgeVersion(changes: readonly Change[], { version, before }: Said): string[] {
  const [now, then] = [version, before].map((one) => one.split('.').map(Number))
  const [major = 0, minor = 0, patch = 0] = now ?? []
  const [oldMajor = 0, oldMinor = 0, oldPatch = 0] = then ?? []
  const isMajor = major > oldMajor
  const isMinor = isMajor || (major === oldMajor && minor > oldMinor)
  const isPatch = isMinor || (major === oldMajor && minor === oldMinor && patch > oldPatch)
  const breaking = changes.filter(({ isBreaking }) => isBreaking).map(({ name }) => name)
  const say = (why: string, wanted: string) => [
    `${why} Set "version" of package.json to ${wanted} or more.`,
  ]
  if (breaking.length > 0 && !(oldMajor === 0 ? isMinor : isMajor))
    return say(
      `${version} takes away or narrows what ${before} gave: ${breaking.join(', ')}.`,
      oldMajor === 0 ? `0.${oldMinor + 1}.0` : `${oldMajor + 1}.0.0`,
    )
  if (changes.length > 0 && oldMajor > 0 && !isMinor)
    return say(`${version} adds to what ${before} gave.`, `${oldMajor}.${oldMinor + 1}.0`)
  if (!isPatch)
    return say(`${version} is not after ${before}.`, `${oldMajor}.${oldMinor}.${oldPatch + 1}`)
  return []
}
