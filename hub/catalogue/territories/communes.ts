import type { Communes } from '#shared/contract/catalogue/commune.ts'

/** A current commune, or an arrondissement of Paris, Lyon or Marseille. */
interface Commune {
  territory: string
  name: string
  /** `null` when INSEE gives none. */
  population: number | null
}

/** Every commune by code, and the current commune of each former code. */
export interface CommuneRegister {
  byCode: ReadonlyMap<string, Commune>
  currentOf: ReadonlyMap<string, Commune>
  /** Names without accents and signs, in the order of codes. */
  folded: readonly { commune: Commune; text: string }[]
}

/** Most communes in one search result. */
const mostListed = 20

let register: Promise<CommuneRegister> | null = null

/** Returns the official list, read at the first call, never at the start. */
export function communeRegister(): Promise<CommuneRegister> {
  register ??= import('./communes.txt?raw').then(({ default: text }) => readRegister(text))
  return register
}

/** Returns whether a code has the format of an INSEE commune code. */
export function isCommuneCode(code: string): boolean {
  return /^(?:\d{2}|2[AB])\d{3}$/.test(code)
}

/** Searches communes by the start of their code, of their name or of a word in it. */
export async function findCommunes(asked: string): Promise<Communes> {
  if (asked === '') return { communes: [], more: 0 }
  const { folded } = await communeRegister()
  const code = asked.toUpperCase()
  const text = fold(asked)
  const found = folded.filter(
    (one) =>
      one.commune.territory.startsWith(code) ||
      (text !== '' && (one.text.startsWith(text) || one.text.includes(` ${text}`))),
  )
  const isExact = ({ commune, text: name }: (typeof found)[number]) =>
    Number(commune.territory === code || name === text)
  found.sort(
    (one, other) =>
      isExact(other) - isExact(one) ||
      names.compare(one.commune.name, other.commune.name) ||
      names.compare(one.commune.territory, other.commune.territory),
  )
  return {
    communes: found.slice(0, mostListed).map(({ commune }) => commune),
    more: Math.max(0, found.length - mostListed),
  }
}

const names = new Intl.Collator('fr')

function readRegister(text: string): CommuneRegister {
  const byCode = new Map<string, Commune>()
  const currentOf = new Map<string, Commune>()
  for (const line of text.split('\n')) {
    const [territory = '', population = '', name = '', ...former] = line.split('\t')
    if (name === '') continue
    const commune = { territory, name, population: Number(population) || null }
    byCode.set(territory, commune)
    for (const code of former) currentOf.set(code, commune)
  }
  const folded = [...byCode.values()].map((commune) => ({ commune, text: fold(commune.name) }))
  return { byCode, currentOf, folded }
}

/** Keeps letters and digits only, without accents: *saint etienne* finds *Saint-Étienne*. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
