/** What is said of a series and of what happened meanwhile, in French. */
export const fr = {
  band: '{mark}. {label}, {days}',
  days: {
    one: 'le {from}',
    between: 'du {from} au {until}',
    since: 'depuis le {from}',
  },
}

export type SeriesText = typeof fr
