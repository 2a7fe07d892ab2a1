import { slug, territory as territoryCode } from '#shared/contract/scalar.ts'
import { isLong, type ReadList, readList } from '../../form/read-list.ts'

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

/** Why a line is not understood. */
export type WhyWrong =
  | 'columns'
  | 'placeColumns'
  | 'territory'
  | 'place'
  | 'name'
  | 'address'
  | 'elsewhere'

const isHeader = ([code = '']: readonly string[]) => /^codes?$/i.test(code)

/** The last list of territories: they may be many, and what is typed elsewhere leaves them as they are. */
let last: { pasted: string; read: ReadList<Territory, WhyWrong> } | null = null

/** Reads lines `code ; name`. */
export function readTerritories(pasted: string): ReadList<Territory, WhyWrong> {
  if (last?.pasted !== pasted) last = { pasted, read: readTerritoryLines(pasted) }
  return last.read
}

function readTerritoryLines(pasted: string): ReadList<Territory, WhyWrong> {
  return readList(pasted, isHeader, ([territory = '', name = '', ...rest]) => {
    if (name === '' || rest.some(Boolean)) return 'columns'
    if (!territoryCode.safeParse(territory).success) return 'territory'
    return isLong(name, 120) ? 'name' : { code: territory, one: { territory, name } }
  })
}

/** Reads lines `code ; name ; address ; territory`; the last two may be left out. */
export function readPlaces(
  pasted: string,
  territories: ReadonlySet<string>,
): ReadList<Place, WhyWrong> {
  return readList(
    pasted,
    isHeader,
    ([place = '', name = '', address = '', territory = '', ...rest]) => {
      if (name === '' || rest.some(Boolean)) return 'placeColumns'
      if (!slug.safeParse(place).success) return 'place'
      if (isLong(name, 120)) return 'name'
      if (isLong(address, 300)) return 'address'
      if (territory && !territoryCode.safeParse(territory).success) return 'territory'
      if (territory && territories.size > 0 && !territories.has(territory)) return 'elsewhere'
      const one = { place, name, ...(address && { address }), ...(territory && { territory }) }
      return { code: place, one }
    },
  )
}
