extension CountLanguage {
    static let otherScripts: [CountLanguage] = [
        CountLanguage(
            code: "el", comments: "σχόλια", comment: "σχόλιο", answers: "απαντήσεις σκέψεις", answer: "απάντηση σκέψη", posts: "μηνύματα",
            of: "από", all: "όλα", more: "περισσότερα παλαιότερα νεότερα προηγούμενα", page: "σελίδα"),
        CountLanguage(
            code: "ar", comments: "تعليقات تعليقًا تعليقا التعليقات", comment: "تعليق", answers: "ردود الردود", answer: "رد", posts: "مشاركات",
            of: "من", all: "كل جميع", more: "المزيد أقدم أحدث", page: "صفحة الصفحة"),
        CountLanguage(
            code: "fa", comments: "دیدگاه نظر نظرات دیدگاه‌ها کامنت", answers: "پاسخ پاسخ‌ها", posts: "پست", of: "از", all: "همه",
            more: "بیشتر قدیمی جدید", page: "صفحه"),
        CountLanguage(
            code: "he", comments: "תגובות התגובות", comment: "תגובה", answers: "תשובות", answer: "תשובה", posts: "הודעות", of: "מתוך", all: "כל",
            more: "עוד חדשות ישנות קודמות", page: "עמוד"),
        CountLanguage(
            code: "ja", comments: "コメント コメント数 ご意見", answers: "返信 返信数 回答 回答数", posts: "投稿", all: "すべて 全", more: "もっと 古い 新しい 過去 次 前",
            page: "ページ"),
        CountLanguage(
            code: "zh", comments: "评论 評論 评论数 評論數 留言 留言數 網友評論 网友评论 迴響", answers: "回复 回覆 回應 回应 回答 答案", posts: "帖子 回帖", all: "全部 所有 共",
            more: "更多 较早 较旧 較舊 較新 最新 新", page: "页 頁"),
        CountLanguage(
            code: "ko", comments: "댓글 의견 코멘트", answers: "답글 답변 응답", posts: "게시물", all: "모두 모든 전체 총", more: "더 이전 다음 새", page: "페이지"),
        CountLanguage(
            code: "th", comments: "ความคิดเห็น ความเห็น", answers: "ตอบกลับ คำตอบ", all: "ทั้งหมด", more: "เพิ่มเติม ก่อนหน้า", page: "หน้า"),
        CountLanguage(
            code: "hi", comments: "टिप्पणियाँ टिप्पणियां टिप्पणियों कमेंट", comment: "टिप्पणी", answers: "जवाब उत्तर", of: "में_से", all: "सभी",
            more: "और अधिक", page: "पृष्ठ"),
        CountLanguage(
            code: "ka", comments: "კომენტარი კომენტარები", answers: "პასუხი", all: "ყველა", more: "მეტი", page: "გვერდი"),
    ]
}
