import type { CallbackSlotText } from '../../fr/requests/callback-slot.ts'

export const callbackSlot: CallbackSlotText = {
  legend: 'اختاروا متى نتصل بكم',
  empty: 'لا يوجد موعد متاح الآن. عودوا غدًا أو اتصلوا بنا.',
  wish: 'الموضوع (اختياري)',
  ahead: 'نتصل بكم',
  missed: 'كان علينا الاتصال بكم',
  sorry: 'لم نتصل بكم. نعتذر عن ذلك. اختاروا موعدًا آخر.',
  cancel: 'إلغاء هذه المكالمة',
  cancelled: 'أُلغيت المكالمة. حُذف رقمكم.',
  fault: {
    missing: 'اختاروا موعدًا من القائمة.',
    past: 'فات هذا الموعد. اختاروا موعدًا آخر.',
    taken: 'حُجز هذا الموعد قبل قليل. اختاروا موعدًا آخر.',
    already: 'توجد مكالمة مقررة. ألغوها لاختيار موعد آخر.',
  },
  told: 'نتصل بكم: \u2068{window}\u2069.',
  undone: 'أُلغيت المكالمة المقررة \u2068{window}\u2069 بناءً على طلبكم.',
  calendar: '\u2068{service}\u2069: مكالمة',
}
