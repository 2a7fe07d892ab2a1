/** What is said of a call in a slot, in French. The other languages have the same keys. */
export const callbackSlot = {
  legend: 'Choisissez quand nous vous appelons',
  empty: 'Aucun créneau n’est libre pour le moment. Revenez demain, ou appelez-nous.',
  wish: 'Le sujet (facultatif)',
  ahead: 'Nous vous appelons',
  missed: 'Nous devions vous appeler',
  sorry: 'Nous ne vous avons pas appelé. Nous en sommes désolés. Choisissez un autre créneau.',
  cancel: 'Annuler cet appel',
  cancelled: 'L’appel est annulé. Votre numéro est effacé.',
  fault: {
    missing: 'Choisissez un créneau dans la liste.',
    past: 'Ce créneau est passé. Choisissez-en un autre.',
    taken: 'Ce créneau vient d’être pris. Choisissez-en un autre.',
    already:
      'Nous avons déjà prévu de vous appeler. Annulez cet appel pour choisir un autre créneau.',
  },
  told: 'Nous vous appelons {window}.',
  undone: 'L’appel prévu {window} est annulé, à votre demande.',
  calendar: '{service} : appel',
}

/** The keys every language has. */
export type CallbackSlotText = typeof callbackSlot
