import type { RefusalsText } from '../fr/refusals.ts'

/** Why the hub does not take what a usager sent, in Arabic. */
export const refusals: RefusalsText = {
  origin_refused: 'هذا الموقع غير مسجَّل لجمع الآراء. يمكنكم إبلاغ المصلحة بذلك.',
  not_found: 'هذه الاستمارة لم تعد مفتوحة. يمكنكم إبلاغ المصلحة بذلك.',
  feedback_contradiction: 'سبق أن وصلنا رأيكم. الإرسال الأول محفوظ.',
  ticket_refused: 'هذه الدعوة استُعملت من قبل أو انتهت صلاحيتها.',
  waited_too_long: 'لقد انتظر على هذا الجهاز أكثر من 30 يومًا.',
  body_too_large: 'النص أطول من اللازم. اختصروا تعليقكم، ثم أعيدوا المحاولة.',
  invalid: 'تغيّرت الاستمارة منذ ذلك الحين. أعيدوا تحميل الصفحة، ثم أجيبوا من جديد.',
  comment_required: 'التعليق ضروري. اكتبوه، ثم أعيدوا المحاولة.',
  other: 'لا يمكن للخادم استلامه. يمكنكم إبلاغ المصلحة بذلك.',
}
