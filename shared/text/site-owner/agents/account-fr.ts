/** What the console says to a person of their own ways in, in French. */
export const fr = {
  question: 'Comment vous connectez-vous ?',
  role: 'Votre rôle : {role}',
}

/** The keys every language has. */
export type AccountText = typeof fr
