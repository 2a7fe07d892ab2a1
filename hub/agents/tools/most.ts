/** Most places of tools that an organisation declares. */
export const mostPlaces = 200

/** Most ways in which its references are written. */
export const mostReferences = 20
