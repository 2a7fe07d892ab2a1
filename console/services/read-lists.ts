import { readLines } from '../pasted/lines.ts'

/** A territory of a service, as its line says it. */
interface Territory {
  territory: string
  name: string
}

/** A place of a service, as its line says it. */
export interface Place {
  place: string
  name: string
  address?: string
  territory?: string
}

type Why =
  | 'columns'
  | 'placeColumns'
  | 'territory'
  | 'place'
  | 'name'
  | 'address'
  | 'elsewhere'
  | 'twice'

/** A line that is not understood, by its number, and why. */
interface WrongLine {
  line: number
  why: Why
  /** The code at fault, and the line where it was given first. */
  code: string
  first: number
}

/** What was read of a pasted list. */
export interface ReadList<One> {
  list: One[]
  header: number | null
  wrong: WrongLine[]
}

const territoryCode = /^[0-9A-Za-z-]{2,40}$/
const placeCode = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/

/** The last list of territories: they may be many, and what is typed elsewhere leaves them as they are. */
let last: { pasted: string; read: ReadList<Territory> } | null = null

/** Reads lines `code ; name`. */
export function readTerritories(pasted: string): ReadList<Territory> {
  if (last?.pasted !== pasted) last = { pasted, read: readTerritoryLines(pasted) }
  return last.read
}

function readTerritoryLines(pasted: string): ReadList<Territory> {
  return readList(pasted, ([territory = '', name = '', ...rest]) => {
    if (name === '' || rest.some(Boolean)) return 'columns'
    if (!territoryCode.test(territory)) return 'territory'
    return isLong(name, 120) ? 'name' : { code: territory, one: { territory, name } }
  })
}

/** Reads lines `code ; name ; address ; territory`; the last two may be left out. */
export function readPlaces(pasted: string, territories: ReadonlySet<string>): ReadList<Place> {
  return readList(pasted, ([place = '', name = '', address = '', territory = '', ...rest]) => {
    if (name === '' || rest.some(Boolean)) return 'placeColumns'
    if (!placeCode.test(place)) return 'place'
    if (isLong(name, 120)) return 'name'
    if (isLong(address, 300)) return 'address'
    if (territory && !territoryCode.test(territory)) return 'territory'
    if (territory && territories.size > 0 && !territories.has(territory)) return 'elsewhere'
    const one = { place, name, ...(address && { address }), ...(territory && { territory }) }
    return { code: place, one }
  })
}

function readList<One>(
  pasted: string,
  readCells: (cells: readonly string[]) => { code: string; one: One } | Why,
): ReadList<One> {
  const { lines, header } = readLines(pasted, ([code = '']) => /^codes?$/i.test(code))
  const read: ReadList<One> = { list: [], header, wrong: [] }
  const firstLines = new Map<string, number>()
  for (const { line, cells } of lines) {
    const found = readCells(cells)
    const wrong = (why: Why, first = 0) => {
      read.wrong.push({ line, why, code: (cells[0] ?? '').slice(0, 40), first })
    }
    if (typeof found === 'string') {
      wrong(found)
      continue
    }
    const first = firstLines.get(found.code)
    if (first !== undefined) wrong('twice', first)
    else {
      firstLines.set(found.code, line)
      read.list.push(found.one)
    }
  }
  return read
}

function isLong(text: string, most: number): boolean {
  return [...text].length > most
}
