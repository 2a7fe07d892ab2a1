/** How sentences that a notice on data may start from are offered, in French. */
export const fr = {
  offer: 'Écrire des phrases de départ',
  hint: 'Là où rien n’est écrit. Relisez-les avec votre délégué à la protection des données\u00a0: elles conviennent à un service public qui demande un avis sans nom.',
  written: 'Les phrases sont écrites. Relisez-les, puis dites qui est responsable.',
}

export type NoticeStartText = typeof fr
