/** An element that is written anew. */
export interface DrawnElement {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Ids of the elements it draws with: copies, patterns, masks, gradients. */
  links: readonly string[]
  children: readonly (DrawnElement | string)[]
}

/** Most elements a browser draws for one crest. */
export const mostDrawn = 50_000

/**
 * Counts the elements that a browser draws: what is linked counts each time. A drawing that leads
 * back to itself, and one in which copies of copies multiply, count as infinitely many.
 */
export function countDrawn(root: DrawnElement): number {
  const byId = new Map<string, DrawnElement>()
  const index = (element: DrawnElement) => {
    const { id } = element.attributes
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
    for (const child of element.children) if (typeof child !== 'string') index(child)
  }
  index(root)

  const counts = new Map<DrawnElement, number>()
  const open = new Set<DrawnElement>()
  const count = (element: DrawnElement): number => {
    const known = counts.get(element)
    if (known !== undefined) return known
    if (open.has(element)) return Number.POSITIVE_INFINITY
    open.add(element)
    let sum = 1
    for (const child of element.children) if (typeof child !== 'string') sum += count(child)
    for (const link of element.links) {
      const linked = byId.get(link)
      if (linked) sum += count(linked)
    }
    open.delete(element)
    counts.set(element, sum)
    return sum
  }
  return count(root)
}
