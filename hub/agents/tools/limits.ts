/** Most tool addresses that an organisation declares. */
export const mostPlaces = 200

/** Most reference patterns of an organisation. */
export const mostReferences = 20

/** Most origins whose pages show the panel of an organisation in a frame. */
export const mostFrames = 20
