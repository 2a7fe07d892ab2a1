/** The State's instruments with an import. */
export const resultInstruments = ['jdma', 'services-publics-plus'] as const

export type ResultInstrument = (typeof resultInstruments)[number]

const smileys = ['1', '2', '3']
const marks = ['1', '2', '3', '4', '5']
const yesNo = ['0', '1']
const feelings = ['positive', 'neutral', 'negative']

/** Channels to the administration, by their value in *Je donne mon avis*. */
export const helpChannels = ['1', '2', '3', '4'] as const

/** Themes of an experience, in the order of the State's export. */
export const themes = [
  'accessibility',
  'information',
  'relation',
  'responsiveness',
  'simplicity',
] as const

/**
 * Counted questions of each instrument, with their answers. Questions of *Je donne mon avis* and
 * their values are those of the instrument `jdma`.
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
