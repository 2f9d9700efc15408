import Testing

@testable import BroadsheetHTML

@Suite struct SourceSetTests {
    @Test(
        arguments: [
            ("a.jpg 400w, b.jpg 1200w, c.jpg 800w", "b.jpg"), ("a.jpg 1x, b.jpg 2x", "b.jpg"), ("a.jpg, b.jpg 1.5x", "b.jpg"),
            ("a.jpg", "a.jpg"),
            ("a.jpg 300w,b.jpg 600w", "b.jpg"), ("/w=100,h=50/a.jpg 100w, /w=200,h=100/a.jpg 200w", "/w=200,h=100/a.jpg"),
            ("\n  a.jpg   2x ,\n b.jpg\t3x\n", "b.jpg"),
            ("a.jpg 2x, b.jpg 2x", "a.jpg"), ("", nil), (" , ,", nil), ("a.jpg,", "a.jpg"),
            ("data:image/png;base64,AA== 1x, b.jpg 2x", "b.jpg"),
            ("a.jpg wide, b.jpg 2x", "b.jpg"), ("a.jpg 600w 400h, b.jpg 800w 300h", "b.jpg"),
        ] as [(String, String?)])
    func theLargestIsTaken(set: String, address: String?) {
        #expect(SourceSet.largest(in: set) == address)
    }
}
