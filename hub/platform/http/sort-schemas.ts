interface Described {
  components?: { schemas?: object | undefined } | undefined
}

/** Sorts the schemas of the contract by name, so that moving a file does not change it. */
export function sortSchemas<Document extends object>(document: Document): Document {
  const { components } = document as Described
  if (!components?.schemas) return document
  const byName = Object.entries(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...document, components: { ...components, schemas: Object.fromEntries(byName) } }
}
