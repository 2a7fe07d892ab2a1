/** The releases before this one, by the schema each has, as commits. There has been none yet. */
export const releases: Readonly<Record<string, string>> = {}

export const releaseNames = Object.keys(releases)
