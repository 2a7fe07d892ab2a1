/** The releases before this one, by the schema each has, as commits: none has a tag yet. */
export const releases = {
  'schema-21': 'f560e3c2ce9fde6b60b796a1a9f93eb1dfe18cbd',
  'schema-33': '23bd4275892aa2c7bbe33d696ed6271b6308721d',
} as const

export type ReleaseName = keyof typeof releases

export const releaseNames = Object.keys(releases) as ReleaseName[]
