import Testing

/// A few words in each legacy encoding of the web, as the bytes of a page.
struct LegacyWords: CustomTestStringConvertible {
    let label: String
    let text: String
    let hex: String

    var testDescription: String { label }

    var bytes: [UInt8] {
        let digits = hex.utf8.map { $0 < 0x3a ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    static let all = [
        LegacyWords(label: "windows-1250", text: "Příliš žluťoučký kůň", hex: "50f8ed6c699a209e6c759d6f75e86bfd206bf9f2"),
        LegacyWords(label: "windows-1251", text: "Съешь ещё этих мягких", hex: "d1fae5f8fc20e5f9b820fdf2e8f520ecffe3eae8f5"),
        LegacyWords(label: "windows-1252", text: "Größe – œuvre naïve", hex: "4772f6df652096209c75767265206e61ef7665"),
        LegacyWords(label: "windows-1253", text: "Καλημέρα σε όλους", hex: "cae1ebe7ecddf1e120f3e520fcebeff5f2"),
        LegacyWords(label: "windows-1254", text: "Şişli'de yağmurlu gün", hex: "de69fe6c69276465207961f06d75726c752067fc6e"),
        LegacyWords(label: "windows-1255", text: "שלום לכל הקוראים", hex: "f9ece5ed20ecebec20e4f7e5f8e0e9ed"),
        LegacyWords(label: "windows-1256", text: "صباح الخير للجميع", hex: "d5c8c7cd20c7e1ceedd120e1e1cce3edda"),
        LegacyWords(label: "windows-1257", text: "Ąžuolas žaliuoja", hex: "c0fe756f6c617320fe616c69756f6a61"),
        LegacyWords(label: "windows-1258", text: "Đây là chân dê", hex: "d0e279206ce0206368e26e2064ea"),
        LegacyWords(label: "windows-874", text: "สวัสดีทุกคน", hex: "cac7d1cab4d5b7d8a1a4b9"),
        LegacyWords(label: "iso-8859-2", text: "Zażółć gęślą jaźń", hex: "5a61bff3b3e62067eab66cb1206a61bcf1"),
        LegacyWords(label: "iso-8859-3", text: "Ĉiu ŝafo ĵetas", hex: "c6697520fe61666f20bc65746173"),
        LegacyWords(label: "iso-8859-4", text: "Ēģipte šķērso", hex: "aabb6970746520b9f3ba72736f"),
        LegacyWords(label: "iso-8859-5", text: "Широкая электрификация", hex: "c8d8e0dedad0ef20eddbd5dae2e0d8e4d8dad0e6d8ef"),
        LegacyWords(label: "iso-8859-6", text: "مرحبا بكم جميعا", hex: "e5d1cdc8c720c8e3e520cce5ead9c7"),
        LegacyWords(label: "iso-8859-7", text: "Γειά σου κόσμε", hex: "c3e5e9dc20f3eff520eafcf3ece5"),
        LegacyWords(label: "iso-8859-8", text: "ערב טוב לכולם", hex: "f2f8e120e8e5e120ecebe5eced"),
        LegacyWords(label: "iso-8859-10", text: "Þórður á Íslandi", hex: "def372f0757220e120cd736c616e6469"),
        LegacyWords(label: "iso-8859-13", text: "Šį rytą ėjome", hex: "d0e120727974e020eb6a6f6d65"),
        LegacyWords(label: "iso-8859-14", text: "Ŵyth ŷd yng", hex: "d079746820fe6420796e67"),
        LegacyWords(label: "iso-8859-15", text: "Prix 5 € à Œting", hex: "50726978203520a420e020bc74696e67"),
        LegacyWords(label: "iso-8859-16", text: "Țară și ștergar", hex: "de6172e320ba6920ba746572676172"),
        LegacyWords(label: "koi8-r", text: "Привет всем читателям", hex: "f0d2c9d7c5d420d7d3c5cd20dec9d4c1d4c5ccd1cd"),
        LegacyWords(label: "koi8-u", text: "Їжак ґречно їв", hex: "b7d6c1cb20add2c5dececf20a7d7"),
        LegacyWords(label: "ibm866", text: "Старая кодировка", hex: "91e2a0e0a0ef20aaaea4a8e0aea2aaa0"),
        LegacyWords(label: "macintosh", text: "Größe où naïve", hex: "47729aa765206f9d206e61957665"),
        LegacyWords(label: "x-mac-cyrillic", text: "Привет из мака", hex: "8ff0e8e2e5f220e8e720ece0eae0"),
        LegacyWords(label: "gb18030", text: "今天天气很好", hex: "bdf1ccecccecc6f8badcbac3"),
        LegacyWords(label: "gbk", text: "简体中文网页", hex: "bcf2cce5d6d0cec4cdf8d2b3"),
        LegacyWords(label: "gb2312", text: "欢迎光临本站", hex: "bbb6d3adb9e2c1d9b1bed5be"),
        LegacyWords(label: "big5", text: "繁體中文網頁", hex: "c163c5e9a4a4a4e5baf4adb6"),
        LegacyWords(label: "shift_jis", text: "日本語の文章です", hex: "93fa967b8cea82cc95b68fcd82c582b7"),
        LegacyWords(label: "euc-jp", text: "東京の天気は晴れ", hex: "c5ecb5fea4cec5b7b5a4a4cfc0b2a4ec"),
        LegacyWords(label: "iso-2022-jp", text: "七ビットの文字", hex: "1b24423c37255325432548244e4a383b7a1b2842"),
        LegacyWords(label: "euc-kr", text: "한국어 문서입니다", hex: "c7d1b1b9beee20b9aebcadc0d4b4cfb4d9"),
    ]
}
