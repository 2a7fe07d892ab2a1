import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Scelga quando la chiamiamo',
  empty: 'Al momento non c’è nessuna fascia oraria libera. Torni domani o ci chiami.',
  wish: 'L’argomento (facoltativo)',
  ahead: 'La chiamiamo',
  missed: 'Dovevamo chiamarla',
  sorry: 'Non l’abbiamo chiamata. Ci dispiace. Scelga un’altra fascia oraria.',
  cancel: 'Annullare questa chiamata',
  cancelled: 'La chiamata è annullata. Il Suo numero è cancellato.',
  fault: {
    missing: 'Scelga una fascia oraria dall’elenco.',
    past: 'Questa fascia oraria è passata. Ne scelga un’altra.',
    taken: 'Questa fascia oraria è appena stata presa. Ne scelga un’altra.',
    already: 'Una chiamata è già prevista. La annulli per scegliere un’altra fascia oraria.',
  },
  told: 'La chiamiamo: {window}.',
  undone: 'La chiamata prevista ({window}) è annullata, come ha chiesto.',
  calendar: '{service}: chiamata',
}
