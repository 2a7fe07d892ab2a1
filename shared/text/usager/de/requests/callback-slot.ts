import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'Wählen Sie, wann wir Sie anrufen',
  empty: 'Zurzeit ist kein Zeitfenster frei. Kommen Sie morgen wieder, oder rufen Sie uns an.',
  wish: 'Worum es geht (freiwillig)',
  ahead: 'Wir rufen Sie an',
  missed: 'Wir wollten Sie anrufen',
  sorry: 'Wir haben Sie nicht angerufen. Das tut uns leid. Wählen Sie ein anderes Zeitfenster.',
  cancel: 'Diesen Anruf absagen',
  cancelled: 'Der Anruf ist abgesagt. Ihre Nummer ist gelöscht.',
  fault: {
    missing: 'Wählen Sie ein Zeitfenster aus der Liste.',
    past: 'Dieses Zeitfenster ist vorbei. Wählen Sie ein anderes.',
    taken: 'Dieses Zeitfenster wurde gerade vergeben. Wählen Sie ein anderes.',
    already: 'Ein Anruf ist schon geplant. Sagen Sie ihn ab, um ein anderes Zeitfenster zu wählen.',
  },
  told: 'Wir rufen Sie an: {window}.',
  undone: 'Der geplante Anruf ({window}) ist auf Ihren Wunsch abgesagt.',
  calendar: '{service}: Anruf',
}
