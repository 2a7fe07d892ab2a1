import { describe, expect, it } from 'vitest'
import { code, files, read } from './files.ts'
import { readImports } from './read-imports.ts'
import { chapters } from './statistics-examples/list.ts'

const folder = 'shared/statistics/'
const page = read('docs/internals/statistiques.md')

/** Most lines for who is no statistician, and most characters of each. */
const mostLines = 5
const longestLine = 200

/** A method as the page tells it. */
interface Section {
  heading: string
  /** The first is that of its example. */
  named: string[]
  state: string
  lines: string[]
  example: string
  rest: string
}

const sections: Section[] = page
  .split(/^(?=#{2,3} )/m)
  .filter((part) => /^Fichiers?\u00a0: /m.test(part))
  .map((part) => {
    const [heading = '', named = '', ...more] = part.split('\n').filter((line) => line !== '')
    const at = more.findIndex((line) => line.startsWith('**Exemple.**'))
    return {
      heading: heading.replace(/^#+ /, ''),
      named: [...named.matchAll(/`shared\/statistics\/([^`]+)`/g)].map(([, file = '']) => file),
      state: named.split(' · ')[1] ?? '',
      lines: more.slice(0, at),
      example: more[at] ?? '',
      rest: more.slice(at + 1).join('\n'),
    }
  })

/** All that is needed to run these files. */
function reachedFrom(roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set(roots)
  for (const file of reached)
    for (const { to, isType, isPackage } of readImports(file))
      if (!isType && !isPackage && code.includes(to)) reached.add(to)
  return reached
}

describe('The page about statistics', () => {
  it('names every file of the statistics, each under one heading', () => {
    const known = files.filter((file) => file.startsWith(folder))
    const named = sections.flatMap((one) => one.named.map((file) => `${folder}${file}`))
    expect(named.toSorted()).toEqual(known)
  })

  it('names nothing that is not there', () => {
    const named = [...page.matchAll(/`((?:shared|hub|test|docs)\/[^` ]+\.\w+)`/g)].map(
      ([, file = '']) => file,
    )
    expect(named.filter((file) => !files.includes(file))).toEqual([])
  })

  it('has an example of every method, and one only', () => {
    const keys = chapters.flatMap((chapter) => Object.keys(chapter))
    expect(keys.toSorted()).toEqual(sections.map(({ named: [first = ''] }) => first).toSorted())
  })

  it.each(chapters.flatMap((chapter) => Object.entries(chapter)))(
    'shows in bold what %s computes, and nothing else',
    (file, compute) => {
      const section = sections.find(({ named: [first] }) => first === file)
      const shown = [...(section?.example ?? '').matchAll(/\*\*([^*]+)\*\*/g)].map(
        ([, it = '']) => it,
      )
      const figures = compute().map((figure) => figure.replace(/\s/g, ' '))
      expect(figures).not.toEqual([])
      expect(shown.slice(1).map((figure) => figure.replace(/\s/g, ' '))).toEqual(figures)
    },
  )

  it('says of every method whether the report has it', () => {
    const isOfReport = (file: string) =>
      /^hub\/reporting\/(report|figures|indicators)\/.*\.ts$/.test(file)
    const isProduct = (file: string) => /^(hub|console|widget|extension)\/.*\.tsx?$/.test(file)
    const inReport = reachedFrom(code.filter(isOfReport))
    const inProduct = reachedFrom(code.filter(isProduct))
    const stateOf = ({ named }: Section) => {
      const isIn = (reached: ReadonlySet<string>) =>
        named.some((file) => reached.has(`${folder}${file}`))
      return isIn(inReport) ? 'au rapport' : isIn(inProduct) ? 'ailleurs' : null
    }
    const said = sections.map(({ heading, state }) => [heading, state])
    expect(said).toEqual(sections.map((one) => [one.heading, stateOf(one)]))
  })

  it.each(sections)('is short and whole on « $heading »', ({ heading, lines, example, rest }) => {
    expect(heading).toMatch(/\u00a0\?$/)
    expect(lines.length).toBeLessThanOrEqual(mostLines)
    expect(lines.filter((line) => line.length > longestLine)).toEqual([])
    expect(example).not.toBe('')
    expect(rest).not.toBe('')
  })

  it('gives a source for every method but the door they go through', () => {
    const silent = sections.filter(({ rest }) => !/^- Source\u00a0: /m.test(rest))
    expect(silent.map(({ named: [first] }) => first)).toEqual(['share.ts'])
  })

  it('leads from its contents to each chapter', () => {
    const slugs = [...page.matchAll(/^## (\d.*)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}_\- ]/gu, '')
        .replaceAll(' ', '-'),
    )
    const led = [...page.matchAll(/^\d+\. \[.*\]\(#([^)]+)\)/gm)].map(([, to]) => to)
    expect(led).toEqual(slugs)
    expect(slugs.length).toBe(9)
  })

  it('is set as French is: no line breaks before a sign that stands apart', () => {
    const prose = page
      .replace(/^```[\s\S]*?^```$/gm, '')
      .replace(/`[^`\n]*`/g, '`')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/^\|[ :|-]+\|$/gm, '')
    const wrong = prose
      .split('\n')
      .filter((line) => /(?<![\u00a0\u202f])[:;?!»%]|«(?![\u00a0\u202f])|'/.test(line))
    expect(wrong).toEqual([])
  })
})
