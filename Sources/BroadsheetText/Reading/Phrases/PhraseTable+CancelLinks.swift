extension PhraseTable {
    /// Headings of WordPress' comment form, which end in a link that takes the answer back; what stands before it is each site's own.
    static let headingsWithCancelLink = PhraseList(
        "mul",
        """
        {x} cancel reply; {x} antworten abbrechen; {x} antwort abbrechen; {x} annuler la réponse; {x} cancelar la respuesta;
        {x} cancelar respuesta; {x} cancelar resposta; {x} annulla risposta; {x} reactie annuleren; {x} anuluj pisanie odpowiedzi;
        {x} отменить ответ; {x} скасувати відповідь; {x} avbryt svar; {x} annuller svar; {x} peruuta vastaus;
        {x} zrušit odpověď na komentář; {x} zrušiť odpoveď; {x} válasz megszakítása; {x} cevabı iptal et; {x} yanıtı iptal et;
        {x} 返信をキャンセル; {x} コメントをキャンセル; {x} 取消回复; {x} 取消回覆; {x} 응답 취소; {x} 댓글 취소; {x} anulează răspunsul;
        {x} ακύρωση απάντησης; {x} cancel·la les respostes; {x} odustani od odgovora; {x} ביטול תגובה; {x} إلغاء الرد
        """)
}
