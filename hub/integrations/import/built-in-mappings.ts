import boston311 from './boston-311.json' with { type: 'json' }

/** A mapping that Parvis brings, known by its name. */
export interface BuiltInMapping {
  name: string
  content: unknown
}

/** Every mapping that Parvis brings, each a file beside. */
export const mappings: readonly BuiltInMapping[] = [{ name: 'boston-311', content: boston311 }]
