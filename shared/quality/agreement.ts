/** The points a question of agreement begins with, from least to most. */
export const agreement = [
  { fr: 'Pas du tout d’accord', en: 'Strongly disagree' },
  { fr: 'Plutôt pas d’accord', en: 'Rather disagree' },
  { fr: 'Ni d’accord ni pas d’accord', en: 'Neither agree nor disagree' },
  { fr: 'Plutôt d’accord', en: 'Rather agree' },
  { fr: 'Tout à fait d’accord', en: 'Strongly agree' },
] as const
