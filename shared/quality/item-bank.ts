import type { Instrument } from '../contract/instrument.ts'
import type { Localised } from '../text/locale.ts'

/** One idea, asked from four sides. */
export interface BankItem {
  dimension: Instrument['items'][number]['dimension']
  perceived: Localised
  predicted: Localised
  minimum: Localised
  desired: Localised
}

/**
 * Parvis's own items, in plain language: one idea a sentence, twelve words at most, no negation.
 * Written for Parvis, taken from no published scale, and not called *FALC* before people with an
 * intellectual disability have read them.
 */
export const itemBank = {
  FIA: {
    dimension: 'reliability',
    perceived: { fr: 'J’ai eu ce qui était annoncé.', en: 'I got what was announced.' },
    predicted: {
      fr: 'Je pense avoir ce qui est annoncé.',
      en: 'I think I will get what is announced.',
    },
    minimum: {
      fr: 'Le minimum, c’est d’avoir ce qui est annoncé.',
      en: 'The minimum is to get what is announced.',
    },
    desired: {
      fr: 'Je souhaite avoir tout ce qui est annoncé.',
      en: 'I wish to get all that is announced.',
    },
  },
  FIA2: {
    dimension: 'reliability',
    perceived: {
      fr: 'Ma demande était prête à la date prévue.',
      en: 'My request was ready on the planned date.',
    },
    predicted: { fr: 'Je pense que la date sera tenue.', en: 'I think the date will be kept.' },
    minimum: { fr: 'Le minimum, c’est de tenir la date.', en: 'The minimum is to keep the date.' },
    desired: { fr: 'Je souhaite que la date soit tenue.', en: 'I wish the date to be kept.' },
  },
  REA: {
    dimension: 'responsiveness',
    perceived: {
      fr: 'On s’est occupé de moi assez vite.',
      en: 'I was taken care of quickly enough.',
    },
    predicted: {
      fr: 'Je pense qu’on va s’occuper de moi assez vite.',
      en: 'I think I will be taken care of quickly enough.',
    },
    minimum: {
      fr: 'Le minimum, c’est une réponse rapide.',
      en: 'The minimum is a quick answer.',
    },
    desired: {
      fr: 'Je souhaite qu’on s’occupe de moi très vite.',
      en: 'I wish to be taken care of very quickly.',
    },
  },
  ASS: {
    dimension: 'assurance',
    perceived: {
      fr: 'J’ai confiance dans les réponses reçues.',
      en: 'I trust the answers I got.',
    },
    predicted: {
      fr: 'Je pense avoir des réponses sûres.',
      en: 'I think I will get answers I can trust.',
    },
    minimum: {
      fr: 'Le minimum, c’est une réponse sûre.',
      en: 'The minimum is an answer I can trust.',
    },
    desired: {
      fr: 'Je souhaite avoir des réponses très sûres.',
      en: 'I wish for answers I can fully trust.',
    },
  },
  EMP: {
    dimension: 'empathy',
    perceived: {
      fr: 'On a tenu compte de ma situation.',
      en: 'My situation was taken into account.',
    },
    predicted: {
      fr: 'Je pense qu’on va tenir compte de ma situation.',
      en: 'I think my situation will be taken into account.',
    },
    minimum: {
      fr: 'Le minimum, c’est d’écouter ma situation.',
      en: 'The minimum is to listen to my situation.',
    },
    desired: {
      fr: 'Je souhaite qu’on tienne compte de toute ma situation.',
      en: 'I wish my whole situation to be taken into account.',
    },
  },
  CON: {
    dimension: 'tangibles',
    perceived: { fr: 'Le site était facile à utiliser.', en: 'The website was easy to use.' },
    predicted: {
      fr: 'Je pense que le site sera facile à utiliser.',
      en: 'I think the website will be easy to use.',
    },
    minimum: { fr: 'Le minimum, c’est un site facile.', en: 'The minimum is an easy website.' },
    desired: {
      fr: 'Je souhaite un site très facile.',
      en: 'I wish for a very easy website.',
    },
  },
  PRE: {
    dimension: 'proof',
    perceived: {
      fr: 'J’ai su où en était ma demande.',
      en: 'I knew how far my request had got.',
    },
    predicted: {
      fr: 'Je pense qu’on va me tenir au courant.',
      en: 'I think I will be kept informed.',
    },
    minimum: {
      fr: 'Le minimum, c’est un message de suivi.',
      en: 'The minimum is a follow-up message.',
    },
    desired: {
      fr: 'Je souhaite savoir à tout moment où en est ma demande.',
      en: 'I wish to know at any moment how far my request is.',
    },
  },
  EGA: {
    dimension: 'civic',
    perceived: {
      fr: 'J’ai eu le même traitement que les autres.',
      en: 'I got the same treatment as others.',
    },
    predicted: {
      fr: 'Je pense avoir le même traitement que les autres.',
      en: 'I think I will get the same treatment as others.',
    },
    minimum: {
      fr: 'Le minimum, c’est le même traitement pour tous.',
      en: 'The minimum is the same treatment for all.',
    },
    desired: {
      fr: 'Je souhaite exactement le même traitement que les autres.',
      en: 'I wish for exactly the same treatment as others.',
    },
  },
} satisfies Record<string, BankItem>

/** Name of an item of the bank. */
export type BankName = keyof typeof itemBank
