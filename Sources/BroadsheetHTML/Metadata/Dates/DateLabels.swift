/// The words that say what a date is the date of.
enum DateLabels {
    enum Kind: Int {
        case published, modified
        /// A date of something else: an event, a birth, a comment, a copyright.
        case foreign
    }

    private static let table: WordTable = {
        let groups: [(String, Kind)] = [
            (
                """
                published posted publication publish created issued uploaded written filed veröffentlicht erschienen publiziert erstellt \
                geschrieben gepostet eingestellt eingetragen publié paru parue mis_en_ligne publicado publicada publicação publicación pubblicato \
                pubblicata publicat gepubliceerd geplaatst publicerad publiceret publisert julkaistu opublikowano opublikowany dodano utworzono \
                publikováno vydáno zveřejněno publikované objavljeno objavljen megjelent közzétéve publikuar yayınlanma yayınlandı yayın_tarihi \
                δημοσίευση δημοσιεύτηκε опубликовано опубліковано публикувана објављено diterbitkan dipublikasikan đăng نشر نُشر تاریخ_انتشار פורסם \
                प्रकाशित প্রকাশিত 发布 發布 发表 發表 刊登 公開 配信 投稿 掲載 등록 입력 승인 게시 เผยแพร่
                """, .published
            ),
            (
                """
                updated update modified edited revised aktualisiert aktualisierung geändert bearbeitet überarbeitet stand modifié mis_à_jour \
                mise_à_jour actualizado actualizada actualización atualizado atualizada atualização aggiornato aggiornata ultima_modifica \
                actualitzat actualizat bijgewerkt gewijzigd uppdaterad opdateret oppdatert päivitetty aktualizacja zaktualizowano aktualizováno \
                aktualizované upraveno ažurirano izmjena frissítve módosítva përditësuar güncelleme güncellenme güncellendi ενημέρωση ενημερώθηκε \
                обновлено изменено оновлено обновена diperbarui cập_nhật تحديث به\u{200c}روزرسانی עודכן अपडेट 更新 最終更新 修改 수정 업데이트 แก้ไข
                """, .modified
            ),
            (
                """
                comment comments kommentar kommentare commentaire commentaires comentario comentarios commenti reply antwort born geboren died event \
                events termin termine copyright expires deadline valid gültig seit since until bis version
                """, .foreign
            ),
        ]
        return WordTable(
            groups.flatMap { words, kind in WordTable.phrases(words).map { (MonthLexicon.fold($0), kind.rawValue) } })
    }()

    /// The labels in a text with the places where they begin, in order.
    static func labels(in text: UnsafeBufferPointer<UInt8>) -> [(kind: Kind, start: Int)] {
        var found: [(kind: Kind, start: Int)] = []
        var words = WordRanges(text)
        var pending: [Range<Int>] = []
        var key: [UInt8] = []
        while true {
            while pending.count < 3, let next = words.next() { pending.append(next) }
            guard let first = pending.first else { break }
            for count in stride(from: pending.count, through: 1, by: -1) {
                let range = first.lowerBound..<pending[count - 1].upperBound
                TextKeys.lowercased(UnsafeBufferPointer(rebasing: text[range]), into: &key)
                var value = table.value(of: key)
                // Scripts without spaces run words together: the label is the beginning.
                if value == nil, count == 1, key.count > 6, key[0] >= 0xe3 { value = table.value(of: key[..<6]) }
                if let value, let kind = Kind(rawValue: value) {
                    found.append((kind, first.lowerBound))
                    break
                }
            }
            pending.removeFirst()
        }
        for index in 0..<max(0, text.count - 1) where text[index] == 0xc2 && text[index + 1] == 0xa9 { found.append((.foreign, index)) }
        return found.sorted { $0.start < $1.start }
    }
}

/// The words of a text, as ranges of bytes.
struct WordRanges: IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func next() -> Range<Int>? {
        var start = index
        while start < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: start)
            if Scalars.isWord(scalar) { break }
            start += length
        }
        guard start < bytes.count else {
            index = start
            return nil
        }
        var end = start
        while end < bytes.count {
            let (scalar, length) = Scalars.decode(bytes, at: end)
            guard Scalars.isWord(scalar) else { break }
            end += length
        }
        index = end
        return start..<end
    }
}
