/** Words by which tools name parts of a page, in their languages. They identify no person. */
const naming = new Set(
  `reference ref number numero demande request ticket dossier issue case usager requester demandeur
  contact person email mail courriel phone telephone tel mobile name nom prenom title titre subject
  objet`.split(/\s+/),
)

/**
 * Words of a text that may tell of a person or of their request, in lower case and without accents.
 * Of an address, only what stands before its `@`.
 */
export function identifyingWordsOf(text: string): string[] {
  return text
    .replace(/@\S*/g, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 2 && !naming.has(word))
}

/** Whether two texts have such a word in common. */
export function shareWord(one: string, other: string): boolean {
  const words = new Set(identifyingWordsOf(one))
  return identifyingWordsOf(other).some((word) => words.has(word))
}
