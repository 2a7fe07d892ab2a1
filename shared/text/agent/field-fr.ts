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
}

/** The keys every language has. */
export type FieldText = typeof fr
