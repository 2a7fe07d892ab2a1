/** What an agent reads of a contact, in French. English has the same keys. */
export const fr = {
  /** Who turned to whom. What it was about follows in the same sentence. */
  turned: {
    usager: {
      telephone: 'L’usager a appelé',
      counter: 'L’usager est venu au guichet',
      email: 'L’usager a écrit un e-mail',
      post: 'L’usager a écrit par courrier',
    },
    agent: {
      telephone: 'Un agent a appelé l’usager',
      counter: 'Un agent a vu l’usager au guichet',
      email: 'Un agent a écrit un e-mail à l’usager',
      post: 'Un agent a écrit à l’usager par courrier',
    },
  },
  about: {
    progress: 'au sujet de l’avancement de la demande',
    papers: 'au sujet de pièces à fournir',
    correction: 'pour corriger une information',
    appointment: 'au sujet d’un rendez-vous',
    decision: 'au sujet de la décision',
    complaint: 'au sujet d’une réclamation',
    other: 'au sujet d’autre chose',
  },
  outcome: {
    answered: 'Une réponse a été donnée.',
    to_follow: 'Une suite est à donner.',
    not_reached: 'La personne n’a pas été jointe.',
  },
}

/** The keys every language has. */
export type ContactsText = typeof fr
