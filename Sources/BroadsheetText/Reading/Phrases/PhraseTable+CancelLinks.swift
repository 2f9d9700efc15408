extension PhraseTable {
    /// The links of WordPress' comment form that take an answer back.
    static let cancelLinks = PhraseList(
        "mul",
        """
        cancel reply; antworten abbrechen; antwort abbrechen; annuler la réponse; cancelar la respuesta; cancelar respuesta;
        cancelar resposta; annulla risposta; reactie annuleren; anuluj pisanie odpowiedzi; отменить ответ;
        скасувати відповідь; avbryt svar; annuller svar; peruuta vastaus; zrušit odpověď na komentář; zrušiť odpoveď;
        válasz megszakítása; cevabı iptal et; yanıtı iptal et; 返信をキャンセル; コメントをキャンセル; 取消回复; 取消回覆; 응답 취소; 댓글 취소;
        anulează răspunsul; ακύρωση απάντησης; cancel·la les respostes; odustani od odgovora; ביטול תגובה; إلغاء الرد
        """)

    /// The form's headings, which end in such a link; what stands before it is each site's own.
    static let headingsWithCancelLink = PhraseList("mul", cancelLinks.phrases.map { "{x} \($0)" }.joined(separator: ";"))
}
