/** What is said of several questions that are told as one, in French. */
export const fr = {
  equal:
    'Chaque question compte autant, quel que soit le nombre de fois où elle a été posée (questions\u00a0: {questions}, réponses\u00a0: {n}).',
  declared:
    'Chaque question compte selon le poids déclaré dans le questionnaire, quel que soit le nombre de fois où elle a été posée (questions\u00a0: {questions}, réponses\u00a0: {n}).',
  lacking: 'Pas de chiffre d’ensemble\u00a0: moins de 11 réponses à {questions}.',
  quoted: '«\u00a0{wording}\u00a0»',
}

export type StandardisedText = typeof fr
