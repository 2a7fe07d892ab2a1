import type { Communes } from '#shared/contract/catalogue/commune.ts'

/** A commune of today, or an arrondissement of Paris, Lyon or Marseille. */
interface Commune {
  territory: string
  name: string
  /** `null` where INSEE gives none. */
  population: number | null
}

/** Every commune by its code, and the one that each former code is part of today. */
export interface CommuneRegister {
  byCode: ReadonlyMap<string, Commune>
  currentOf: ReadonlyMap<string, Commune>
  /** Name without accents and signs, in the order of codes. */
  folded: readonly { commune: Commune; text: string }[]
}

/** Most communes that one search lists. */
const mostListed = 20

let register: Promise<CommuneRegister> | null = null

/** The official list. It is read when somebody first asks, never at the start. */
export function communeRegister(): Promise<CommuneRegister> {
  register ??= import('./communes.txt?raw').then(({ default: text }) => readRegister(text))
  return register
}

/** Whether a code is written as INSEE writes those of communes. */
export function isCommuneCode(code: string): boolean {
  return /^(?:\d{2}|2[AB])\d{3}$/.test(code)
}

/** Communes found by the beginning of their code, of their name or of a word of it. */
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

/** Letters and digits alone, without accents: *Saint-Étienne* is found by *saint etienne*. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}
