import boston311 from './boston-311.json' with { type: 'json' }

/** A built-in mapping, by name. */
export interface BuiltInMapping {
  name: string
  content: unknown
}

/** Every built-in mapping, one file each. */
export const mappings: readonly BuiltInMapping[] = [{ name: 'boston-311', content: boston311 }]
