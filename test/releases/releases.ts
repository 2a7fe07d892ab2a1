/** The releases before this one, by the schema each has, as commits. */
export const releases: Readonly<Record<string, string>> = {
  '0.2.0': 'd620f61af9dd538e3edfb09bda490ca07994c9dc',
}

export const releaseNames = Object.keys(releases)
