/** Parts of the widget whose sentences a page may say in its own words. */
type Part = 'form' | 'rest' | 'tracker'

/**
 * Reads the sentences a page says in its own words: the JSON of the block that the attribute `words`
 * names, `{ "form": { "close": "…" } }`. What is no sentence of ours, or no text, is left out; a block
 * that cannot be read changes nothing, and the site owner is told in the browser's console.
 * @returns what puts them in the place of ours, part by part.
 */
export function ownWords(host: Element): <Words extends object>(part: Part, words: Words) => Words {
  const id = host.getAttribute('words')
  let own: Record<string, unknown> | null = null
  if (id)
    try {
      own = JSON.parse(document.getElementById(id)?.textContent ?? '')
    } catch {
      console.warn(`Parvis: no JSON in ${id}`)
    }
  return (part, words) => put(words, own?.[part])
}

function put<Words extends object>(words: Words, own: unknown): Words {
  const said = { ...words } as Record<string, unknown>
  for (const name of Object.keys(said)) {
    const ours = said[name]
    const theirs = (own as typeof said | undefined)?.[name]
    if (typeof ours === 'object') said[name] = put(ours as object, theirs)
    else if (theirs && typeof theirs === 'string') said[name] = theirs
  }
  return said as Words
}
