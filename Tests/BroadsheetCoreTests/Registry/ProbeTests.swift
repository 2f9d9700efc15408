import BroadsheetCore
import Testing

@Suite struct ProbeTests {
    private func probe(_ text: String, mediaType: String? = nil, fileExtension: String? = nil) -> Probe {
        Probe(prefix: Array(text.utf8), isComplete: true, mediaType: mediaType, fileExtension: fileExtension)
    }

    @Test func marksAndWhiteSpaceInFrontDoNotCount() {
        #expect(probe("\u{feff} \r\n\t<html>").hasPrefix("<html"))
        #expect(probe("\u{feff} \r\n\t<html>").significantBytes.first == UInt8(ascii: "<"))
        #expect(!probe("x<html>").hasPrefix("<html"))
        #expect(!probe("<HTML>").hasPrefix("<html"))
        #expect(probe("a").hasPrefix(""))
        #expect(!probe("ab").hasPrefix("abc"))
    }

    @Test(arguments: ["", " ", "\u{feff}", "\u{feff}\n"])
    func nothingHasNoSignificantBytes(text: String) {
        #expect(probe(text).significantBytes.isEmpty)
        #expect(!probe(text).hasPrefix("<"))
        #expect(!probe(text).contains("<"))
    }

    @Test func containsOverlooksTheCase() {
        #expect(probe("<!DocType HTML>").contains("<!doctype html"))
        #expect(probe("abc").contains("c"))
        #expect(probe("aab").contains("ab"))
        #expect(!probe("ab").contains("abc"))
        #expect(!probe("[").contains("{"))
        #expect(!probe("a").contains(""))
    }

    @Test func mediaTypesAndEndingsAreBareAndLowerCase() {
        let probe = probe("", mediaType: "Text/HTML ; charset=utf-8", fileExtension: "HTM")
        #expect(probe.mediaType == "text/html")
        #expect(probe.fileExtension == "htm")
        #expect(self.probe("", mediaType: "", fileExtension: "").mediaType == nil)
        #expect(self.probe("", mediaType: "", fileExtension: "").fileExtension == nil)
    }
}
