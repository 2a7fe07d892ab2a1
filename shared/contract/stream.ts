/** Who answers: usagers who were asked by chance, or whoever wants to. */
export const streams = ['invited', 'open'] as const
