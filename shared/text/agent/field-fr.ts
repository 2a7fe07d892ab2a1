/** What an agent reads of what they type, of a call that comes in and of the chord, in French. */
export const fr = {
  open: 'Saisir',
  openLong: 'Saisir une référence, un code, un e-mail ou un téléphone',
  label: 'Référence, code de suivi, e-mail ou téléphone',
  readAs: 'Lu comme',
  kinds: {
    reference: 'une référence',
    code: 'un code de suivi',
    email: 'un e-mail',
    phone: 'un téléphone',
  },
  unclear: 'Ceci ne se lit ni comme une référence, ni comme un code, ni comme une adresse.',
  missing: 'Écrivez ce que l’usager vous dit.',
  search: 'Choisir le motif',
  close: 'Fermer',
  typed: {
    title: 'Saisi par vous',
    note: 'Ce n’est pas la page affichée.',
    back: 'Revenir à la page',
    end: 'Effacer',
    confirm: 'Vous l’avez saisi, et la page ne le montre pas.',
  },
  /** Why the chord for the same purpose asked nothing. */
  chord: {
    nobody: 'Même motif : aucune demande n’est lue sur cette page. Rien n’est demandé.',
    unsure: 'Même motif : choisissez d’abord ce qui est juste. Rien n’est demandé.',
    no_purpose: 'Même motif : donnez-en un d’abord, dans cet outil. Rien n’est demandé.',
    moved: 'Même motif : la page vient de changer. Appuyez de nouveau si c’est bien elle.',
  },
  standing: {
    keep: 'Garder ce motif jusqu’à {hour}',
    note: 'Dans cet outil seulement. Chaque demande ouverte est alors lue et inscrite, sans autre touche.',
    stands: 'Motif gardé jusqu’à {hour} :',
    end: 'Arrêter',
  },
}

/** The keys every language has. */
export type FieldText = typeof fr
