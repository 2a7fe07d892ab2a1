/** The State's instruments whose exports are taken in. */
export const resultInstruments = ['jdma', 'services-publics-plus'] as const

export type ResultInstrument = (typeof resultInstruments)[number]

const smileys = ['1', '2', '3']
const marks = ['1', '2', '3', '4', '5']
const yesNo = ['0', '1']
const feelings = ['positive', 'neutral', 'negative']

/** The ways to reach the administration, by their value in *Je donne mon avis*. */
export const helpChannels = ['1', '2', '3', '4'] as const

/** The themes the State's readers file an experience under, in the order of its export. */
export const themes = [
  'accessibility',
  'information',
  'relation',
  'responsiveness',
  'simplicity',
] as const

/**
 * What is counted of each instrument: its questions, and which answers each has. Questions of *Je
 * donne mon avis* and their values are those of the instrument `jdma`.
 */
export const resultScales: Readonly<
  Record<ResultInstrument, Readonly<Record<string, readonly string[]>>>
> = {
  jdma: {
    satisfaction: smileys,
    comprehension: marks,
    ...Object.fromEntries(helpChannels.map((one) => [`contact_reached_${one}`, yesNo])),
    ...Object.fromEntries(helpChannels.map((one) => [`contact_satisfaction_${one}`, marks])),
  },
  'services-publics-plus': {
    feeling: feelings,
    ...Object.fromEntries(themes.map((theme) => [theme, feelings])),
  },
}
