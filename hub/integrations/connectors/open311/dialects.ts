/** How a way of speaking GeoReport differs from the others when it is read. */
export interface Dialect {
  /** Below the address of the site. */
  path: string
  /** Days that one question may span. */
  span: number
  /** The query of a page, counted from 0, for those that have pages of their own. */
  page?: (place: number) => readonly (readonly [string, string])[]
  /** Asked with each list. */
  query: readonly (readonly [string, string])[]
  /** Whether a list may be asked for those that are open alone. */
  hasStatus: boolean
  /** Whether the last change of a request that is closed is when it was closed, as the standard says. */
  endsWithChange: boolean
}

/** Longer than any history. */
const always = 36_500

/** How each kind of server speaks, by its name in the settings. */
export const dialects = {
  // The standard has ninety days, which a change of clocks may stretch beyond.
  standard: { path: '', span: 89, query: [], hasStatus: true, endsWithChange: true },
  fixmystreet: {
    path: '/open311/v2',
    span: always,
    query: [['max_requests', '1000']],
    hasStatus: true,
    endsWithChange: false,
  },
  'mark-a-spot': {
    path: '/georeport/v2',
    span: always,
    query: [],
    // More than fifty are answered as if none had been asked for: with twenty-five.
    page: (place) => [
      ['limit', '50'],
      ['page', String(place)],
    ],
    // It is looked for among the site's own names of states, in its own language.
    hasStatus: false,
    endsWithChange: false,
  },
} as const satisfies Record<string, Dialect>
