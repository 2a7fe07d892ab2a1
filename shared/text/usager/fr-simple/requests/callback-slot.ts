import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Quand voulez-vous être appelé ?',
  empty: 'Tout est pris aujourd’hui. Revenez demain, ou appelez-nous.',
  wish: 'Le sujet (si vous voulez)',
  ahead: 'Nous vous appelons',
  missed: 'Nous devions vous appeler',
  sorry: 'Nous n’avons pas appelé. Pardon. Choisissez une autre heure.',
  cancel: 'Je ne veux plus cet appel',
  cancelled: 'L’appel est annulé. Votre numéro est effacé.',
  fault: {
    missing: 'Choisissez une heure dans la liste.',
    past: 'Cette heure est passée. Choisissez une autre heure.',
    taken: 'Quelqu’un vient de prendre cette heure. Choisissez une autre heure.',
    already: 'Un appel est déjà prévu. Annulez cet appel pour changer d’heure.',
  },
  told: 'Nous vous appelons {window}.',
  undone: 'Vous avez annulé l’appel : {window}.',
  calendar: '{service} : appel',
}
