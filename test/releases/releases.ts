/** The releases before this one, by the schema each has, as commits. */
export const releases: Readonly<Record<string, string>> = {
  '0.2.0': '86cfe7d553abb9f82b0ec9be912edceb353ba8da',
}

export const releaseNames = Object.keys(releases)
