interface Described {
  components?: { schemas?: object | undefined } | undefined
}

/** Lists the schemas of the contract by name, so that it is the same wherever their files stand. */
export function sortSchemas<Document extends object>(document: Document): Document {
  const { components } = document as Described
  if (!components?.schemas) return document
  const byName = Object.entries(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1))
  return { ...document, components: { ...components, schemas: Object.fromEntries(byName) } }
}
