/** How a server deviates from the GeoReport standard. */
export interface Dialect {
  /** Path below the site's address. */
  path: string
  /** Longest date range of one query, in days. */
  span: number
  /** The pagination parameters of a page, from 0, where the server has its own. */
  page?: (place: number) => readonly (readonly [string, string])[]
  /** Parameters added to each list query. */
  query: readonly (readonly [string, string])[]
  /** Whether a list can be limited to open requests. */
  hasStatus: boolean
  /** Whether the last update of a closed request is its closing, as in the standard. */
  endsWithChange: boolean
}

/** More days than any history. */
const always = 36_500

/** The dialect of each kind of server, by its name in the settings. */
export const dialects = {
  // The standard allows ninety days, which a clock change may lengthen.
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
    // Above fifty, the server falls back to its default of twenty-five.
    page: (place) => [
      ['limit', '50'],
      ['page', String(place)],
    ],
    // The server expects its own state names, in its own language.
    hasStatus: false,
    endsWithChange: false,
  },
} as const satisfies Record<string, Dialect>
