import type { Person } from '#shared/contract/agents/people.ts'

/** How many people stand on one page of the list: no more than three screens of a phone hold. */
export const pageSize = 10

/** From this many people on, they can be searched. */
export const searchedFrom = 10

/** A text without accents and capitals, as people search. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * Finds people by words: each word is in what a person's row says, whatever its accents.
 * @param sayRow what the row of a person says
 */
export function findPeople(
  people: readonly Person[],
  asked: string,
  sayRow: (person: Person) => string,
): Person[] {
  const words = folded(asked).split(/\s+/).filter(Boolean)
  return people.filter((one) => {
    const row = folded(sayRow(one))
    return words.every((word) => row.includes(word))
  })
}

/** The people of one page, counted from 1; the nearest page where there is none. */
export function pageOf<One>(all: readonly One[], asked: number) {
  const pages = Math.max(1, Math.ceil(all.length / pageSize))
  const page = Math.min(Math.max(1, asked), pages)
  return { page, pages, shown: all.slice((page - 1) * pageSize, page * pageSize) }
}
